package se.wikimedia.hub.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;
import se.wikimedia.hub.ranking.Weights;

/** The formula's constants from the settings {@code hub.ranking.*}. */
@ApplicationScoped
class RankingWeights {

    private static final String SETTING = "hub.ranking.";

    @Inject
    Config settings;

    Weights get() {
        return Weights.of(
                settings.getValue(SETTING + "version", String.class),
                name -> settings.getValue(SETTING + name, Double.class));
    }
}

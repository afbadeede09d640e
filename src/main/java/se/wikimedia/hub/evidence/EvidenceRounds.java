package se.wikimedia.hub.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.time.Rounds;

/** Looks evidence up in the background, round after round, never two requests at once. */
@ApplicationScoped
class EvidenceRounds {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    Rounds rounds;

    @Inject
    EvidenceBook book;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "HUB_EVIDENCE_LOOKUP", defaultValue = "on")
    String setting;

    @Inject
    @ConfigProperty(name = "HUB_BASE_URL", defaultValue = "http://localhost/")
    String baseUrl;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (setting.equals("on")) {
            var round =
                    new EvidenceRound(book, new WikiLookup(host -> "https://" + host, name(), PATIENCE, clock), clock);
            rounds.every(PAUSE, "evidence could not be looked up", round::walk);
        }
    }

    private String name() {
        return "ContentPartnershipsHub/1.0 (" + baseUrl + "; looks up links that learners give as evidence)";
    }
}

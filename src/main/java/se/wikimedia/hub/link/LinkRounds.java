package se.wikimedia.hub.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;
import se.wikimedia.hub.shared.web.HubAddress;

/** Asks resources' addresses in the background, round after round, never two at once. */
@ApplicationScoped
class LinkRounds {

    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Rounds rounds;

    @Inject
    LinkBook book;

    @Inject
    @ConfigProperty(name = "HUB_LINK_CHECK", defaultValue = "on")
    String setting;

    @Inject
    HubAddress hub;

    void atStart(@Observes HubStart start) {
        if (setting.equals("on")) {
            var round = new LinkRound(
                    book, new LinkAsker(PublicAddress::is, hub.userAgent("checks links once a week"), PATIENCE));
            rounds.every(PAUSE, "links could not be checked", round::walk);
        }
    }
}

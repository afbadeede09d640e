package se.wikimedia.hub.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;
import se.wikimedia.hub.shared.web.HubAddress;

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
    HubAddress hub;

    void atStart(@Observes HubStart start) {
        if (setting.equals("on")) {
            var round = new EvidenceRound(
                    book,
                    new WikiLookup(
                            host -> "https://" + host,
                            hub.userAgent("looks up links that learners give as evidence"),
                            PATIENCE,
                            clock),
                    clock);
            rounds.every(PAUSE, "evidence could not be looked up", round::walk);
        }
    }
}

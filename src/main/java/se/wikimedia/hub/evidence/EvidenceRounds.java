package se.wikimedia.hub.evidence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks evidence up in the background, round after round, never two requests at once. */
@ApplicationScoped
class EvidenceRounds {

    private static final Logger LOG = Logger.getLogger(EvidenceRounds.class.getName());
    private static final int PAUSE_SECONDS = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Resource
    ManagedScheduledExecutorService executor;

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

    private @Nullable ScheduledFuture<?> rounds;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (setting.equals("on")) {
            var round =
                    new EvidenceRound(book, new WikiLookup(host -> "https://" + host, name(), PATIENCE, clock), clock);
            rounds = executor.scheduleWithFixedDelay(() -> walk(round), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private String name() {
        return "ContentPartnershipsHub/1.0 (" + baseUrl + "; looks up links that learners give as evidence)";
    }

    /** A schedule ends with the first exception that gets out. */
    private static void walk(EvidenceRound round) {
        try {
            round.walk();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "evidence could not be looked up; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}

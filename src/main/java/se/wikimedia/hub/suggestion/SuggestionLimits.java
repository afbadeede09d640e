package se.wikimedia.hub.suggestion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How often one address may ask for suggestions: enough for a room of people who type. */
@ApplicationScoped
class SuggestionLimits {

    private static final int A_MINUTE = 600;

    @Inject
    RateLimits limits;

    private Throttle asked;

    @PostConstruct
    void start() {
        asked = limits.throttle(A_MINUTE, Duration.ofMinutes(1));
    }

    /**
     * @throws Problem too many
     */
    void ask(String address) {
        asked.count(address);
    }
}

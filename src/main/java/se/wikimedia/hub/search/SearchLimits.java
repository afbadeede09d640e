package se.wikimedia.hub.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How often one address may search, enough for a room of people who type; and how often it may search in vain. */
@ApplicationScoped
class SearchLimits {

    private static final int SEARCHES_A_MINUTE = 600;
    private static final int COUNTED_AN_HOUR = 60;

    @Inject
    RateLimits limits;

    private Throttle searches;
    private Throttle counted;

    @PostConstruct
    void start() {
        searches = limits.throttle(SEARCHES_A_MINUTE, Duration.ofMinutes(1));
        counted = limits.throttle(COUNTED_AN_HOUR, Duration.ofHours(1));
    }

    /**
     * @throws Problem too many
     */
    void search(String address) {
        searches.count(address);
    }

    /** Beyond the limit searches are answered and no longer counted, so that one machine can't make a demand. */
    boolean counts(String address) {
        return counted.allows(address);
    }
}

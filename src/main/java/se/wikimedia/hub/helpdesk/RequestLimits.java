package se.wikimedia.hub.helpdesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How often one person may ask; more than anybody needs, and less than a machine sends. */
@ApplicationScoped
class RequestLimits {

    private static final int REQUESTS_AN_HOUR = 20;

    @Inject
    RateLimits limits;

    private Throttle requests;

    @PostConstruct
    void start() {
        requests = limits.throttle(REQUESTS_AN_HOUR, Duration.ofHours(1));
    }

    /**
     * @throws Problem too many
     */
    void ask(long person) {
        requests.count(String.valueOf(person));
    }
}

package se.wikimedia.hub.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** How many accounts may be asked for from one address. */
@ApplicationScoped
class Registrations {

    private static final int MOST = 20;

    @Inject
    RateLimits limits;

    private Throttle throttle;

    @PostConstruct
    void start() {
        throttle = limits.throttle(MOST, Duration.ofHours(1));
    }

    void count(String address) {
        throttle.count(address);
    }
}

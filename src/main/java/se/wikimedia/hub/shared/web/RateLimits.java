package se.wikimedia.hub.shared.web;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HUB_RATE_LIMITS: on, or off for tests and benches. */
@ApplicationScoped
public class RateLimits {

    @Inject
    @ConfigProperty(name = "HUB_RATE_LIMITS", defaultValue = "on")
    String limits;

    /** A throttle by the system's time; one that never says no where limits are off. */
    public Throttle throttle(int attempts, Duration period) {
        return new Throttle(limits.equals("off") ? Integer.MAX_VALUE : attempts, period, TimeMeter.SYSTEM_NANOTIME);
    }
}

package se.wikimedia.hub.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The clock that everybody is given; UTC, in microseconds, which is what the database keeps. */
@ApplicationScoped
class SystemClock {

    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}

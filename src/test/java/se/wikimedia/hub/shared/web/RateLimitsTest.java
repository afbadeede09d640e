package se.wikimedia.hub.shared.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.Problem;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits();

    @Test
    void areOnUnlessTurnedOff() {
        limits.limits = "on";
        var throttle = limits.throttle(1, Duration.ofHours(1));
        throttle.count("anna");

        assertThatThrownBy(() -> throttle.count("anna")).isInstanceOf(Problem.class);
    }

    @Test
    void turnedOffNobodyWaits() {
        limits.limits = "off";
        var throttle = limits.throttle(1, Duration.ofHours(1));

        for (int i = 0; i < 10_000; i++) {
            throttle.count("anna");
            throttle.giveBack("anna");
            throttle.count("anna");
        }
    }
}

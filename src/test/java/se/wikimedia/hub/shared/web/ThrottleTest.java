package se.wikimedia.hub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.Problem;

class ThrottleTest {

    private long nanos = 1;

    private final Throttle throttle = new Throttle(3, Duration.ofMinutes(3), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private void exhaust(String key) {
        for (int i = 0; i < 3; i++) {
            throttle.count(key);
        }
    }

    @Test
    void tooManyHaveToWaitAndAreToldHowLong() {
        exhaust("anna");

        var problem = catchThrowableOfType(Problem.class, () -> throttle.count("anna"));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY);
        assertThat((long) problem.arguments().get("seconds")).isBetween(59L, 61L);
    }

    @Test
    void othersNeedNotWait() {
        exhaust("anna");

        assertThatCode(() -> throttle.count("bo")).doesNotThrowAnyException();
    }

    @Test
    void attemptsComeBackOneByOne() {
        exhaust("anna");
        nanos += Duration.ofSeconds(61).toNanos();

        throttle.count("anna");

        assertThatThrownBy(() -> throttle.count("anna")).isInstanceOf(Problem.class);
    }

    @Test
    void whatSucceedsDoesNotCount() {
        for (int i = 0; i < 100; i++) {
            throttle.count("anna");
            throttle.giveBack("anna");
        }
    }
}

package se.wikimedia.hub.progress;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * The attempt at a quiz that comes next.
 *
 * @param number from 1
 * @param left how many may still be made, this one included; empty where nothing limits them
 * @param from when it may be made, by the hub's clock; empty for now or never
 */
public record NextAttempt(int number, Optional<Integer> left, Optional<Instant> from) {

    /** @param arrived when the last attempt reached the hub: a learner's own clock proves no waiting */
    static NextAttempt of(AttemptsPolicy policy, int attempts, Optional<Instant> arrived, Instant now) {
        var from = arrived.map(at -> at.plus(policy.pause())).filter(now::isBefore);
        var left = policy.isLimited() ? Optional.of(Math.max(0, policy.most() - attempts)) : Optional.<Integer>empty();
        return new NextAttempt(
                attempts + 1, left, left.filter(each -> each == 0).isPresent() ? Optional.empty() : from);
    }

    public boolean isUsedUp() {
        return left.filter(each -> each == 0).isPresent();
    }

    public boolean isOpen() {
        return !isUsedUp() && from.isEmpty();
    }

    /**
     * @throws Problem conflict: {@code attempts-used-up}, or {@code attempt-too-soon} with the time as {@code about}
     */
    void refuseUnlessOpen() {
        if (isUsedUp()) {
            throw refused("attempts-used-up", null);
        }
        if (from.isPresent()) {
            throw refused("attempt-too-soon", from.get());
        }
    }

    private static Problem refused(String type, @Nullable Instant from) {
        return Problem.of(Problem.Kind.CONFLICT, type, from == null ? Map.of() : Map.of("about", from));
    }
}

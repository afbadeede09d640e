package se.wikimedia.hub.money;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is meant for one kind and what was spent, in minor units.
 *
 * @param kind travel, days or other; all where it is a sum
 * @param planned null while nobody has said, as for actual
 */
public record Amount(
        String kind, @Nullable Long planned, @Nullable Long actual) {

    static final String ALL = "all";

    /** What is left; below zero where more was spent; null while one of both isn't said. */
    public @Nullable Long left() {
        return planned == null || actual == null ? null : Long.valueOf(planned - actual);
    }

    /** Of what is said; null where nothing is. */
    static Amount sum(String kind, Collection<Amount> amounts) {
        return new Amount(kind, sum(amounts, Amount::planned), sum(amounts, Amount::actual));
    }

    private static @Nullable Long sum(Collection<Amount> amounts, Function<Amount, @Nullable Long> which) {
        return amounts.stream()
                .flatMap(amount -> Optional.ofNullable(which.apply(amount)).stream())
                .reduce(Long::sum)
                .map(Objects::requireNonNull)
                .orElse(null);
    }
}

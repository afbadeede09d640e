package se.wikimedia.hub.money;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What several stays cost by the rates, those without a price left out and counted.
 *
 * @param stays how many have a price
 * @param unpriced how many have none, so that it costs more than is told here
 * @param travel minor units; null where no stay has a price, as for the next two
 * @param greenTravel the same if all travelled green
 */
public record Reckoned(
        int stays,
        int unpriced,
        @Nullable Long travel,
        @Nullable Long greenTravel,
        @Nullable Long days) {

    static Reckoned of(List<ReckonedStay> all, String currency) {
        var priced = all.stream().filter(stay -> stay.in(currency)).toList();
        return new Reckoned(
                priced.size(),
                all.size() - priced.size(),
                sum(priced, stay -> known(stay.cost().travel())),
                sum(priced, stay -> known(stay.cost().greenTravel())),
                sum(priced, stay -> known(stay.cost().days())));
    }

    private static long known(@Nullable Long amount) {
        return Objects.requireNonNull(amount);
    }

    private static @Nullable Long sum(List<ReckonedStay> priced, ToLongFunction<ReckonedStay> which) {
        return priced.isEmpty()
                ? null
                : Long.valueOf(priced.stream().mapToLong(which).sum());
    }

    /** For a kind, where visitors travel as usual; nothing for what rates don't pay. */
    public Optional<Long> usual(String kind) {
        return of(kind, travel);
    }

    /** The same where all travel green. */
    public Optional<Long> green(String kind) {
        return of(kind, greenTravel);
    }

    private Optional<Long> of(String kind, @Nullable Long way) {
        if (kind.equals(Amount.ALL)) {
            return way == null || days == null ? Optional.empty() : Optional.of(way + days);
        }
        return Kind.find(kind).flatMap(found -> switch (found) {
            case TRAVEL -> Optional.ofNullable(way);
            case DAYS -> Optional.ofNullable(days);
            case OTHER -> Optional.empty();
        });
    }
}

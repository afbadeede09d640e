package se.wikimedia.hub.rates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a stay costs by the rates. What isn't known is never 0.
 *
 * @param currency null where no table is in force
 * @param travel the way there and back, minor units; null where it isn't known, as for the next two
 * @param greenTravel the same for green travel
 * @param days all days together
 * @param unknown what isn't known: table, place, band, day
 */
public record StayCost(
        @Nullable String currency,
        @Nullable Long travel,
        @Nullable Long greenTravel,
        @Nullable Long days,
        List<String> unknown) {

    /** Why something isn't known. */
    enum Unknown {
        /** No table is in force on the first day. */
        TABLE,
        /** Where the visitor comes from. */
        PLACE,
        /** The table has no band for this distance. */
        BAND,
        /** The table has no daily rate for this country. */
        DAY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How somebody travels. */
    public enum Travel {
        USUAL,
        GREEN
    }

    /** All of it; nothing where a part isn't known. */
    public Optional<Long> total(Travel how) {
        var way = how == Travel.GREEN ? greenTravel : travel;
        return way == null || days == null ? Optional.empty() : Optional.of(way + days);
    }
}

package se.wikimedia.hub.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All tables, and what a stay costs by them. The table of the first day counts for the whole stay. */
public final class RateBook {

    private final TreeMap<LocalDate, RateTable> tables = new TreeMap<>();

    public RateBook(List<RateTable> tables) {
        tables.forEach(table -> this.tables.put(table.from(), table));
    }

    /** The one in force on a day. */
    Optional<RateTable> on(LocalDate day) {
        return Optional.ofNullable(tables.floorEntry(day)).map(entry -> entry.getValue());
    }

    public StayCost cost(Trip trip) {
        return on(trip.first())
                .map(table -> cost(table, trip))
                .orElseGet(() -> new StayCost(null, null, null, null, List.of(StayCost.Unknown.TABLE.key())));
    }

    private static StayCost cost(RateTable table, Trip trip) {
        var unknown = new ArrayList<StayCost.Unknown>();
        var kilometres = Optional.ofNullable(trip.kilometres());
        var band = kilometres.flatMap(table::band);
        var daily = table.daily(trip.country());
        if (kilometres.isEmpty()) {
            unknown.add(StayCost.Unknown.PLACE);
        } else if (band.isEmpty()) {
            unknown.add(StayCost.Unknown.BAND);
        }
        if (daily.isEmpty()) {
            unknown.add(StayCost.Unknown.DAY);
        }
        return new StayCost(
                table.currency(),
                band.map(Band::amount).orElse(null),
                band.map(Band::green).orElse(null),
                daily.map(rate -> rate.amount() * trip.days()).orElse(null),
                unknown.stream().map(StayCost.Unknown::key).toList());
    }

    /** The newest first. */
    Stream<RateTable> newestFirst() {
        return tables.values().stream()
                .sorted(Comparator.comparing(RateTable::from).reversed());
    }
}

package se.wikimedia.hub.impact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** The public figures of all tours. */
@Service
public class TourFigures {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int ALL = 10_000;

    @Inject
    TourWays tourWays;

    @Inject
    Tours tours;

    @Inject
    Communities communities;

    @Inject
    Clock clock;

    private volatile @Nullable Impact kept;

    /** As they are now or were a minute ago. */
    @AllowedToAll
    public Impact get() {
        var last = kept;
        if (last != null && last.at().plus(KEPT).isAfter(clock.instant())) {
            return last;
        }
        var impact = counted();
        kept = impact;
        return impact;
    }

    private Impact counted() {
        var known =
                communities.list("", ALL).stream().collect(Collectors.toMap(CommunityRow::key, Function.identity()));
        var ways = new ArrayList<Way>();
        var reserves = Reserves.NONE;
        for (var tour : tours.list("", ALL).stream().map(TourRow::id).toList()) {
            var found = tourWays.of(tour, known);
            ways.addAll(found.ways());
            reserves = reserves.plus(found.reserves());
        }
        return Impact.of(clock.instant(), ways, reserves);
    }
}

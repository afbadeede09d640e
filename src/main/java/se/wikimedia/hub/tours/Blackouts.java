package se.wikimedia.hub.tours;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Days on which a host takes nobody: no slot of theirs lies on one. */
@Service
public class Blackouts {

    private static final int MOST = 100;

    @Inject
    BlackoutRepository blackouts;

    @Inject
    Communities communities;

    @Inject
    CurrentPerson me;

    /** @throws Problem not found, also for a community that can't be a host */
    @AllowedToAll
    public BlackoutRow get(String host) {
        refuseUnknown(host);
        return new BlackoutRow(host, blackouts.of(host), blackouts.version(host));
    }

    /**
     * Replaces them.
     *
     * @param days as {@link DayRange#parse} reads them
     * @param version the one that was seen, 0 before the first; null takes any
     * @throws Problem not found; forbidden, for another affiliate's; stale; invalid, also where a slot lies on such a day
     */
    @Allowed({Role.HOST, Role.ADMIN})
    public BlackoutRow put(String host, List<String> days, @Nullable Integer version) {
        refuseUnknown(host);
        if (!me.has(Role.HOST, host) && !me.has(Role.ADMIN)) {
            throw Problem.forbidden();
        }
        var ranges = days.stream()
                .flatMap(text -> DayRange.parse(text).stream())
                .sorted(Comparator.comparing(DayRange::first))
                .toList();
        if (days.size() > MOST || ranges.size() < days.size()) {
            throw invalid("tours.blackouts.unusable", Map.of());
        }
        int present = blackouts.hold(host);
        if (version != null && version != present) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        var merged = merged(ranges);
        var slots = merged.stream()
                .flatMap(range -> blackouts.slotsOn(host, range).stream())
                .distinct()
                .toList();
        if (!slots.isEmpty()) {
            throw invalid("tours.blackouts.slots", Map.of("slots", String.join(", ", slots)));
        }
        blackouts.write(host, merged, present + 1);
        return new BlackoutRow(host, merged, present + 1);
    }

    private static Problem invalid(String message, Map<String, Object> arguments) {
        return Problem.invalid(List.of(new FieldProblem("days", message, arguments)));
    }

    /** Those that meet become one. */
    private static List<DayRange> merged(List<DayRange> sorted) {
        var merged = new ArrayList<DayRange>();
        for (var range : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.meets(range)) {
                var end = last.last().isAfter(range.last()) ? last.last() : range.last();
                merged.set(merged.size() - 1, new DayRange(last.first(), end));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    private void refuseUnknown(String host) {
        if (communities.find(host).filter(each -> each.country() != null).isEmpty()) {
            throw Problem.notFound();
        }
    }
}

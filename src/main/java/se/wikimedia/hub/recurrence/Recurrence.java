package se.wikimedia.hub.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.tours.DayRange;

/**
 * How a slot comes again. Days stay the same days of the week, in the place's zone, whatever its clocks do.
 *
 * @param everyWeeks 1 to 52; needed
 * @param times how many there would be beside the first, 1 to 52; needed
 * @param without blackouts, {@code 2027-12-24} or {@code 2027-12-24/2028-01-02}, both ends included; a repetition with such
 *     a day is left out and nothing comes in its place
 */
public record Recurrence(
        @Nullable Integer everyWeeks,
        @Nullable Integer times,
        @Nullable List<String> without) {

    private static final int MOST = 52;
    private static final int MOST_BLACKOUTS = 50;

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (everyWeeks == null || everyWeeks < 1 || everyWeeks > MOST) {
            problems.add(new FieldProblem("everyWeeks", "recurrence.range"));
        }
        if (times == null || times < 1 || times > MOST) {
            problems.add(new FieldProblem("times", "recurrence.range"));
        }
        boolean known = told().size() <= MOST_BLACKOUTS
                && told().stream().allMatch(text -> DayRange.parse(text).isPresent());
        if (!known) {
            problems.add(new FieldProblem("without", "recurrence.without.unusable"));
        }
        return problems;
    }

    /** Where the slot would come again, without the first; the recurrence has no problems. */
    List<DayRange> of(DayRange first) {
        int weeks = Optional.ofNullable(everyWeeks).orElseThrow();
        return IntStream.rangeClosed(1, Optional.ofNullable(times).orElseThrow())
                .mapToObj(time -> first.plusWeeks((long) weeks * time))
                .toList();
    }

    /** Whether this repetition is left out, by what is told here or by the host's own blackouts. */
    boolean leavesOut(DayRange repetition, List<DayRange> ofHost) {
        return Stream.concat(told().stream().flatMap(text -> DayRange.parse(text).stream()), ofHost.stream())
                .anyMatch(repetition::meets);
    }

    private List<String> told() {
        return Optional.ofNullable(without).orElse(List.of());
    }
}

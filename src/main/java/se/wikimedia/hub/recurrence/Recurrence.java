package se.wikimedia.hub.recurrence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

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

    /** Days in a row, both ends included. */
    record Days(LocalDate first, LocalDate last) {

        boolean meet(Days other) {
            return !first.isAfter(other.last) && !last.isBefore(other.first);
        }
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (everyWeeks == null || everyWeeks < 1 || everyWeeks > MOST) {
            problems.add(new FieldProblem("everyWeeks", "recurrence.range"));
        }
        if (times == null || times < 1 || times > MOST) {
            problems.add(new FieldProblem("times", "recurrence.range"));
        }
        boolean known = told().size() <= MOST_BLACKOUTS
                && told().stream().allMatch(text -> blackout(text).isPresent());
        if (!known) {
            problems.add(new FieldProblem("without", "recurrence.without.unusable"));
        }
        return problems;
    }

    /** Where the slot comes again, without the first; the recurrence has no problems. */
    List<Days> of(Days first) {
        var blackouts = told().stream().flatMap(text -> blackout(text).stream()).toList();
        int weeks = Optional.ofNullable(everyWeeks).orElseThrow();
        return IntStream.rangeClosed(1, Optional.ofNullable(times).orElseThrow())
                .mapToObj(time -> new Days(
                        first.first().plusWeeks((long) weeks * time),
                        first.last().plusWeeks((long) weeks * time)))
                .filter(days -> blackouts.stream().noneMatch(days::meet))
                .toList();
    }

    private List<String> told() {
        return Optional.ofNullable(without).orElse(List.of());
    }

    private static Optional<Days> blackout(@Nullable String text) {
        var ends = Optional.ofNullable(text).orElse("").strip().split("/", -1);
        try {
            var days = new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
            return ends.length <= 2 && !days.last().isBefore(days.first()) ? Optional.of(days) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package se.wikimedia.hub.tours;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days in a row, both ends included; in the zone of the place that they are about. */
public record DayRange(LocalDate first, LocalDate last) {

    /** As people write them: {@code 2027-12-24} or {@code 2027-12-24/2028-01-02}. Nothing where it is neither. */
    public static Optional<DayRange> parse(@Nullable String text) {
        var ends = Optional.ofNullable(text).orElse("").strip().split("/", -1);
        try {
            var days = new DayRange(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[ends.length - 1].strip()));
            return ends.length <= 2 && !days.last.isBefore(days.first) ? Optional.of(days) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean meets(DayRange other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    public DayRange plusWeeks(long weeks) {
        return new DayRange(first.plusWeeks(weeks), last.plusWeeks(weeks));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}

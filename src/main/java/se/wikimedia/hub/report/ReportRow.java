package se.wikimedia.hub.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with its exchange.
 *
 * @param id for readers of problem reports only
 * @param language BCP 47, in which it was written
 * @param status open or closed
 * @param day of the last thing that was said, UTC
 */
public record ReportRow(@Nullable Long id, String language, String status, LocalDate day, List<Message> messages) {

    /** @param from author or conduct */
    public record Message(String from, String text, LocalDate day) {}
}

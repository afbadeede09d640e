package se.wikimedia.hub.sheet;

import java.util.Comparator;

/**
 * What is wrong at one place, and what would be right.
 *
 * @param file relative to the content folder, with {@code /}
 * @param line counted from 1
 */
public record Finding(String file, int line, String message, Severity severity) implements Comparable<Finding> {

    /** An error keeps its module out; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::message)
            .thenComparing(Finding::severity);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (isError() ? "" : "warning: ") + message;
    }
}

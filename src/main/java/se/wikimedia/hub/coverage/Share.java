package se.wikimedia.hub.coverage;

import org.jspecify.annotations.Nullable;

/**
 * How far something is in a language. Every unit is counted once.
 *
 * @param key a language (BCP 47), a module's id or another group's, or a path's key
 * @param translated up to date and not reviewed
 * @param learners who read it in the language, in steps of five, rounded down; null below five, or where nobody can
 */
public record Share(
        String key,
        int units,
        int translated,
        int reviewed,
        int outdated,
        @Nullable Long learners) {

    /** What readers get up to date, 0-1. */
    public double current() {
        return units == 0 ? 0 : (double) (translated + reviewed) / units;
    }
}

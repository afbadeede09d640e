package se.wikimedia.hub.figures;

import java.util.Locale;

/** Where a question stands. */
enum Outcome {
    ANSWERED,
    MADE,
    TO_MAKE,
    OUT_OF_SCOPE,
    WAITING;

    /** {@code to-make}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

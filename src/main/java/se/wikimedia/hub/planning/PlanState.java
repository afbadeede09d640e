package se.wikimedia.hub.planning;

import java.util.Locale;

/** What becomes of a plan. */
enum PlanState {
    SOLVING,
    SOLVED,
    CANCELLED,
    /** Whoever made it has ended, such as a server that was stopped. */
    LOST;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

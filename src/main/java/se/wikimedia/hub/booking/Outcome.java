package se.wikimedia.hub.booking;

import java.util.Locale;

/** Why a place has ended. */
enum Outcome {
    /** The visitor has given it back. */
    DECLINED,
    /** The visitor has not answered in time. */
    LAPSED,
    /** The visitor has withdrawn the application. */
    WITHDRAWN,
    /** The visitor has gone to another slot. */
    MOVED,
    /** The visitor has changed places with somebody. */
    SWAPPED,
    /** The host has taken it back, or cancelled the slot. */
    CANCELLED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

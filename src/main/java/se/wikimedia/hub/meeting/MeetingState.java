package se.wikimedia.hub.meeting;

import java.util.Locale;

/** How far a meeting is. */
enum MeetingState {
    /** Its agenda is made. */
    PLANNED,
    /** Minutes are written and decisions taken. */
    HELD,
    /** It is published. */
    CLOSED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

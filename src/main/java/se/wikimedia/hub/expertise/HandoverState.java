package se.wikimedia.hub.expertise;

import java.util.Locale;

/** Where a handover stands. */
enum HandoverState {
    ASKED,
    ACCEPTED,
    DECLINED,
    /** The expert has told what they know. */
    ADVISED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes some of the expert's time. */
    boolean underWay() {
        return this == ASKED || this == ACCEPTED;
    }
}

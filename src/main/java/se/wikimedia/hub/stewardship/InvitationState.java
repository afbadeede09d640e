package se.wikimedia.hub.stewardship;

import java.util.Locale;

/** What became of an invitation. */
enum InvitationState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    /** As the API writes it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

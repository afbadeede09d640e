package se.wikimedia.hub.helpdesk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a request stands. */
enum RequestStatus {
    /** Nobody has taken it up yet, or its answer didn't help. */
    OPEN,
    /** An agent works on it. */
    TAKEN,
    /** There is a verdict, and the requester hasn't said whether it helped. */
    CLOSED,
    /** It helped. */
    CONFIRMED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RequestStatus> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

package se.wikimedia.hub.news;

import java.util.Locale;

/** Where a notice's mail stands. */
enum NoticeState {
    /** To be sent from {@code next_try} on. */
    WAITING,
    /** To go into the digest that is due at {@code next_try}. */
    FOR_DIGEST,
    IN_DIGEST,
    SENT,
    /** On the site only. */
    KEPT,
    /** Refused for good, or tried too often. */
    GIVEN_UP;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

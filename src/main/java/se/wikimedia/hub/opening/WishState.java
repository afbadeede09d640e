package se.wikimedia.hub.opening;

import java.util.Locale;

/** What became of a wish. */
enum WishState {
    ASKED,
    OPEN,
    DECLINED;

    /** As the API writes it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

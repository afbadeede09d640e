package se.wikimedia.hub.stay;

import java.util.Locale;

/** Who somebody is in a stay. */
enum Party {
    VISITOR,
    HOST,
    COORDINATOR;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

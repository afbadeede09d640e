package se.wikimedia.hub.relation;

import java.util.Locale;

/** What an agent does to how two requests belong together. */
enum Act {
    /** The first is answered together with the second. */
    MERGED,
    /** The first is no longer answered together with the second. */
    SEPARATED,
    /** The second is a part of the first. */
    SPLIT,
    LINKED,
    UNLINKED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

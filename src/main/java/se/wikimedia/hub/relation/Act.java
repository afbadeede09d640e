package se.wikimedia.hub.relation;

import java.util.Locale;

/** What is done to how two requests belong together, and to who answers one. */
public enum Act {
    /** The first is answered together with the second. */
    MERGED,
    /** The first is no longer answered together with the second. */
    SEPARATED,
    /** The second is a part of the first. */
    SPLIT,
    LINKED,
    UNLINKED,
    /** It was handed to a working group. */
    HANDED,
    /** It was taken back from a working group. */
    BACK,
    /** Somebody answers it for a working group. */
    TAKEN,
    /** They do so no more. */
    LET_GO;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

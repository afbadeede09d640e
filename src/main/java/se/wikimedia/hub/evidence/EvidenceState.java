package se.wikimedia.hub.evidence;

import java.util.Locale;

/** How far a link has been looked at. */
public enum EvidenceState {
    WAITING,
    FOUND,
    MISSING,
    CONFIRMED,
    DECLINED;

    /** The name in messages and exports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an author has spoken. */
    boolean decided() {
        return this == CONFIRMED || this == DECLINED;
    }
}

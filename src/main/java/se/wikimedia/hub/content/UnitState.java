package se.wikimedia.hub.content;

import java.util.Locale;

/** What a unit is in a language. SOURCE: the language is the one in which it was written. */
public enum UnitState {
    SOURCE,
    MISSING,
    SUGGESTED,
    TRANSLATED,
    REVIEWED,
    OUTDATED;

    /** As the API writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package se.wikimedia.hub.exchange;

import java.util.Optional;

/**
 * A unit in a file.
 *
 * @param source the text that the translation was made from
 * @param text empty while there is none
 * @param line where it begins in its file, counted from 1; 0 for one that was never in a file
 * @param mark where the file doesn't hold its source: how the source's hash begins; empty where that is lost
 */
record FileEntry(String key, String source, String text, State state, int line, Optional<String> mark) {

    FileEntry(String key, String source, String text, State state, int line) {
        this(key, source, text, state, line, Optional.empty());
    }

    /** FUZZY is what is outdated or only suggested. */
    enum State {
        FUZZY,
        TRANSLATED,
        REVIEWED
    }

    boolean isFuzzy() {
        return state == State.FUZZY;
    }
}

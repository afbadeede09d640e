package se.wikimedia.hub.exchange;

/**
 * A unit in a file.
 *
 * @param source the text that the translation was made from
 * @param text empty while there is none
 * @param line where it begins in its file, counted from 1; 0 for one that was never in a file
 */
record FileEntry(String key, String source, String text, State state, int line) {

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

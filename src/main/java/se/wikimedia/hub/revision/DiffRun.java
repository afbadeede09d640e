package se.wikimedia.hub.revision;

/**
 * A piece of the comparison of two texts.
 *
 * @param text not empty, exactly as it stands in the text before (SAME, REMOVED) or after (SAME, ADDED)
 */
public record DiffRun(Kind kind, String text) {

    /** Where the piece stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}

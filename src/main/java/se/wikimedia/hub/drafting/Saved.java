package se.wikimedia.hub.drafting;

/**
 * What became of what an author wanted to save.
 *
 * @param version the newest of the file; where there is a conflict, that of the other author
 * @param theirs the other author's file where there is a conflict, else empty
 */
public record Saved(Outcome outcome, int version, String theirs) {

    /** How it went. */
    public enum Outcome {
        UNCHANGED,
        SAVED,
        /** Put together with what somebody else had saved meanwhile. */
        MERGED,
        /** Kept aside, because somebody else had changed the same place meanwhile. */
        ASIDE
    }

    boolean isDone() {
        return outcome != Outcome.ASIDE;
    }
}

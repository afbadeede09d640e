package se.wikimedia.hub.drafting;

import java.util.Locale;

/**
 * What became of what an author wanted to save.
 *
 * @param version the newest of the file; where there is a conflict, that of the other author
 * @param mine the file as it would have been where there is a conflict, else empty
 * @param theirs the other author's file where there is a conflict, else empty
 */
public record Saved(Outcome outcome, int version, String mine, String theirs) {

    /** How it went. */
    public enum Outcome {
        UNCHANGED,
        SAVED,
        /** Put together with what somebody else had saved meanwhile. */
        MERGED,
        /** Kept aside, because somebody else had changed the same place meanwhile. */
        ASIDE
    }

    static Saved as(Outcome outcome, int version) {
        return new Saved(outcome, version, "", "");
    }

    public boolean isDone() {
        return outcome != Outcome.ASIDE;
    }

    /** In small letters. */
    public String name() {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}

package se.wikimedia.hub.translation;

import java.util.List;

/**
 * What became of a text that was saved. It is kept in every case.
 *
 * @param outcome accepted: readers see it; suggested: somebody else decides, or a check blocks it; lost: somebody has
 *     saved another text meanwhile, and this one is kept beside it as a suggestion
 * @param id of the text that was saved
 * @param remarks what the checks say of it
 * @param unit as it is now, with the text that was first
 */
public record Saved(Outcome outcome, long id, List<RemarkRow> remarks, UnitView unit) {

    /** How it went. */
    public enum Outcome {
        ACCEPTED,
        SUGGESTED,
        LOST
    }
}

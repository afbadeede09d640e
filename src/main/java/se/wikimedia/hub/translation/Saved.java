package se.wikimedia.hub.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text that was saved. It is kept in every case.
 *
 * @param outcome accepted: readers see it; suggested: somebody else decides, or a check blocks it; lost: somebody has
 *     saved another text meanwhile, and this one is kept beside it as a suggestion
 * @param id of the text that was saved
 * @param remarks what the checks say of it
 * @param unit as it is now, with the text that was first
 * @param merged after a lost race, both texts in one, where they changed different words; else null
 */
public record Saved(
        Outcome outcome,
        long id,
        List<RemarkRow> remarks,
        UnitView unit,
        @Nullable String merged) {

    /** How it went. */
    public enum Outcome {
        ACCEPTED,
        SUGGESTED,
        LOST
    }
}

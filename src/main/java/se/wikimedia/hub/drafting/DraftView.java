package se.wikimedia.hub.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.sheet.Finding;

/**
 * A draft as its authors see it.
 *
 * @param fromFolder whether the folder of a module that was edited in the browser brought it
 * @param baseRevision what was published when it was begun; 0 for a new module
 * @param note what was changed and why, for the reviewer
 * @param reply what the reviewer wants done
 * @param files sizes in bytes by name
 * @param writers all who have written anything of it
 * @param findings what the checks say, errors first
 * @param effect what publishing would do to the translations, as far as it can be told
 * @param ease by lesson
 * @param asides texts that could not be merged and were not looked at since
 * @param mayReview whether whoever asks has written nothing of it
 * @param behind whether something was published since it was begun
 */
public record DraftView(
        String module,
        DraftState state,
        boolean fromFolder,
        int baseRevision,
        Instant changedAt,
        String note,
        String reply,
        Paper paper,
        SortedMap<String, Integer> files,
        List<PublicPerson> writers,
        List<Finding> findings,
        TranslationEffect effect,
        Map<String, ReadingEase> ease,
        List<Aside> asides,
        boolean mayReview,
        boolean behind) {

    /**
     * A text that is kept beside.
     *
     * @param author their name; empty for what was published meanwhile or was erased
     */
    public record Aside(String file, int version, String text, String author, Instant savedAt) {}

    public String title() {
        return paper.title(module);
    }

    public boolean isReady() {
        return findings.stream().noneMatch(Finding::isError);
    }

    public boolean isUnderReview() {
        return state == DraftState.REVIEW;
    }

    /** Files whose text differs from what is published. */
    public Set<String> changed() {
        return paper.changed();
    }
}

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
 * @param files media types by name
 * @param findings what the checks say, errors first
 * @param effect what publishing would do to the translations, as far as it can be told
 * @param mayReview whether whoever asks has written nothing of it
 * @param behind whether something was published since it was begun
 */
public record DraftView(
        String module,
        Draft.State state,
        Draft.Origin origin,
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

    /** A text that is kept beside, and whose it is. */
    public record Aside(String file, int version, String text, String author, Instant savedAt) {}

    public String title() {
        return paper.module().get("title") instanceof String title ? title : module;
    }

    public boolean isReady() {
        return findings.stream().noneMatch(Finding::isError);
    }

    public boolean isUnderReview() {
        return state == Draft.State.REVIEW;
    }

    public boolean isFromFolder() {
        return origin == Draft.Origin.FOLDER;
    }

    /** Files whose text differs from what is published. */
    public Set<String> changed() {
        return paper.changed();
    }
}

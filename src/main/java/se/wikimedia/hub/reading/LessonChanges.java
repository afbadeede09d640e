package se.wikimedia.hub.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.revision.DiffHtml;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shelving.LessonRevisions;

/** What has changed in a lesson since one of its revisions, for a reader of a language. */
@ApplicationScoped
public class LessonChanges {

    @Inject
    Library library;

    @Inject
    LessonRevisions revisions;

    @Inject
    Messages messages;

    /**
     * In the order of today's lesson, what was removed behind the rest. A change that can't be seen in the reader's
     * language, because the translation is the same, is left out. Nothing where the old revision isn't known any more.
     *
     * @throws Problem not found, where there is no such lesson today
     */
    public Optional<List<LessonChange>> since(String moduleId, String lessonId, int revision, String language) {
        var today = library.getShelf(moduleId);
        var now = lesson(today, lessonId).orElseThrow(Problem::notFound);
        return revisions.find(moduleId, lessonId, revision).flatMap(then -> lesson(then, lessonId)
                .map(before ->
                        new LessonComparison(then.texts(), today.texts(), language, html(language)).of(before, now)));
    }

    private DiffHtml html(String language) {
        return new DiffHtml(
                messages.text(language, "learning.changes.wordsRemoved"),
                messages.text(language, "learning.changes.wordsAdded"));
    }

    private static Optional<LessonSource> lesson(ShelvedModule shelf, String lessonId) {
        return shelf.manuscript().lessons().stream()
                .filter(each -> each.id().equals(lessonId))
                .findFirst();
    }
}

package se.wikimedia.hub.reading;

import java.nio.file.Path;
import java.util.List;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shelving.LessonRevisions;

/** What a test outside this room asks about texts of the past. */
public final class PastTexts {

    private static final Messages MESSAGES = Messages.load(
            Languages.standard(), List.of(Path.of("translations", "ui").toUri()));

    private PastTexts() {}

    public static LessonChanges changes(Library library, LessonRevisions revisions) {
        var changes = new LessonChanges();
        changes.library = library;
        changes.revisions = revisions;
        changes.messages = MESSAGES;
        return changes;
    }

    public static QuizArchive quizzes(LessonRevisions revisions) {
        var archive = new QuizArchive();
        archive.revisions = revisions;
        return archive;
    }
}

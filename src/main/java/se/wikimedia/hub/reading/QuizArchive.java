package se.wikimedia.hub.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.shelving.LessonRevisions;

/** Questions as they were asked once, also those that are no more. */
@ApplicationScoped
public class QuizArchive {

    @Inject
    LessonRevisions revisions;

    /** The quizzes that a lesson has had, in the reader's language; each revision is looked up once. */
    public Lookup open(String moduleId, String lessonId, String language) {
        return new Lookup(revisions, moduleId, lessonId, language, new HashMap<>());
    }

    /** One lesson's quizzes. */
    public record Lookup(
            LessonRevisions revisions,
            String moduleId,
            String lessonId,
            String language,
            Map<Integer, Optional<ShelvedModule>> known) {

        /**
         * The question with its wording in a revision of the lesson; where it isn't in that one, as it stood last.
         *
         * @param permanentId the question's
         */
        public Optional<QuestionReading> asked(String permanentId, int revision) {
            return newestBehind(revision)
                    .flatMap(shelf -> quiz(shelf).stream())
                    .flatMap(quiz -> quiz.questions().stream())
                    .filter(question -> question.permanentId().equals(permanentId))
                    .findFirst();
        }

        /** The lesson's title as it stood last. */
        public Optional<UnitReading> title() {
            return newestBehind(Integer.MAX_VALUE)
                    .filter(shelf -> shelf.texts().has(lessonId + ":title"))
                    .map(shelf -> shelf.texts().shown(lessonId + ":title", language))
                    .map(shown -> UnitReading.of(shown, shown.text()))
                    .findFirst();
        }

        private Stream<ShelvedModule> newestBehind(int revision) {
            return Stream.concat(Stream.of(revision), all().stream())
                    .distinct()
                    .flatMap(each ->
                            known.computeIfAbsent(each, wanted -> revisions.find(moduleId, lessonId, wanted)).stream());
        }

        private List<Integer> all() {
            return revisions.of(moduleId, lessonId);
        }

        private Optional<QuizReading> quiz(ShelvedModule shelf) {
            return shelf.module().lesson(lessonId).flatMap(Lesson::quiz).map(quiz -> new QuizRendering(
                            shelf.texts(), lessonId, new ModuleLinks(moduleId), language)
                    .render(quiz));
        }
    }
}

package se.wikimedia.hub.progress;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.RightAnswers;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** Some people of the demo are on their way; one who has progress of their own is left alone. */
@ApplicationScoped
class DemoProgress {

    private static final String FIRST = "what-is-a-content-partnership";
    private static final String SECOND = "finding-a-partner";
    private static final String THIRD = "friendly-space";
    private static final int ALL = Integer.MAX_VALUE;
    /** Arabic: “Your pictures stay yours, and every reader finds them.” */
    private static final String THOUGHT = "صوركم تبقى لكم، ويجدها كل قارئ.";

    private static final String OWN_WORK = "https://commons.wikimedia.org/wiki/Commons:GLAM";

    @Inject
    Accounts accounts;

    @Inject
    Library library;

    @Inject
    ProgressRepository repository;

    @Inject
    Recording recording;

    @Inject
    Clock clock;

    /** After people (100) and content (2000). */
    void atStart(@Observes @Priority(3000) DemoStart start) {
        accounts.idOf("learner").ifPresent(person -> learn(person, "sv", 3, 1, 0));
        accounts.idOf("learner2").ifPresent(person -> {
            learn(person, "ar", ALL, 2, 0);
            show(person, "preparing-data", "rights-and-documentation", "your-table");
        });
        accounts.idOf("expert").ifPresent(person -> learn(person, "en", ALL, ALL, ALL));
        accounts.idOf("committee2").ifPresent(person -> learn(person, "en", ALL, ALL, ALL));
    }

    void learn(long person, String lang, int lessonsOfFirst, int lessonsOfSecond, int lessonsOfThird) {
        if (repository.of(person).isEmpty()) {
            var days = new Days(lang, clock.instant().minus(Duration.ofDays(20)));
            library.find(FIRST).ifPresent(module -> days.study(module, lessonsOfFirst));
            library.find(SECOND).ifPresent(module -> days.study(module, lessonsOfSecond));
            library.find(THIRD).ifPresent(module -> days.study(module, lessonsOfThird));
            recording.record(person, days.events);
        }
    }

    /** Somebody answers nothing but the question for their own work, for the authors to look at. */
    void show(long person, String module, String lesson, String question) {
        boolean asked = library.find(module)
                .flatMap(each -> each.lesson(lesson))
                .flatMap(Lesson::quiz)
                .filter(quiz -> quiz.questions().stream()
                        .anyMatch(each -> each.id().equals(question) && each.type() == QuestionType.EVIDENCE))
                .isPresent();
        if (asked && repository.of(person, module).isEmpty()) {
            var days = new Days("en", clock.instant());
            days.submitted(module, lesson, Map.of(question, List.of(OWN_WORK)), Set.of());
            recording.record(person, days.events);
        }
    }

    /** A lesson a day, its quiz tried twice on the first. */
    private static final class Days {

        private final List<ProgressEvent> events = new ArrayList<>();
        private final String lang;
        private Instant now;

        Days(String lang, Instant first) {
            this.lang = lang;
            this.now = first;
        }

        void study(LearningModule module, int lessons) {
            module.lessons().stream().limit(lessons).forEach(lesson -> study(module, lesson));
        }

        private void study(LearningModule module, Lesson lesson) {
            add(ProgressEvent.Type.LESSON_VIEWED, module, lesson, Map.of());
            lesson.quiz()
                    .ifPresentOrElse(
                            quiz -> submit(quiz, module, lesson),
                            () -> add(ProgressEvent.Type.LESSON_COMPLETED, module, lesson, Map.of()));
            now = now.plus(Duration.ofHours(23));
        }

        private void submit(Quiz quiz, LearningModule module, Lesson lesson) {
            if (events.size() == 1) {
                add(ProgressEvent.Type.QUIZ_SUBMITTED, module, lesson, Map.of());
            }
            var answers = new HashMap<>(RightAnswers.to(quiz));
            var reflections = quiz.questions().stream()
                    .filter(question -> question.type() == QuestionType.REFLECTION)
                    .map(Question::id)
                    .collect(Collectors.toSet());
            reflections.forEach(question -> answers.put(question, List.of(THOUGHT)));
            now = now.plus(Duration.ofMinutes(20));
            submitted(module.id(), lesson.id(), answers, reflections);
        }

        void submitted(String module, String lesson, Map<String, List<String>> answers, Set<String> shared) {
            var type = ProgressEvent.Type.QUIZ_SUBMITTED;
            events.add(
                    new ProgressEvent(UUID.randomUUID(), type, module, lesson, lang, null, now, answers, null, shared));
        }

        private void add(
                ProgressEvent.Type type, LearningModule module, Lesson lesson, Map<String, List<String>> answers) {
            now = now.plus(Duration.ofMinutes(20));
            events.add(new ProgressEvent(UUID.randomUUID(), type, module.id(), lesson.id(), lang, null, now, answers));
        }
    }
}

package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.QuizSource;
import se.wikimedia.hub.translation.CurrentTexts;

/** Puts what the database holds onto the {@link Library}'s shelves. */
@ApplicationScoped
class Shelving {

    private static final String SOURCE_OF_CATALOGUE = "en";

    private final AtomicLong versions = new AtomicLong();

    @Inject
    ContentRepository repository;

    @Inject
    CurrentTexts translations;

    @Inject
    Library library;

    Library library() {
        return library;
    }

    @Transactional
    void fillLibrary() {
        var texts = translations.all();
        var lessons = new HashMap<String, Integer>();
        repository.lessons().forEach(lesson -> lessons.put(lesson.moduleId() + "/" + lesson.id(), lesson.revision()));
        var revisions = new HashMap<String, Integer>();
        repository.modules().forEach(module -> revisions.put(module.id(), module.revision()));
        var catalogue = repository
                .findCatalogue()
                .map(found -> Documents.catalogue(found.document()))
                .orElseGet(() -> new CatalogueSource(List.of(), List.of(), List.of()));
        var shelves = new TreeMap<String, ShelvedModule>();
        for (var document : repository.currentDocuments()) {
            var manuscript = Documents.manuscript(document);
            if (manuscript.module().status() == ModuleSource.Status.PUBLISHED) {
                var id = manuscript.module().id();
                var unitTexts = new UnitTexts(
                        manuscript.module().language(), manuscript.units(), texts.getOrDefault(id, Map.of()));
                var module = module(manuscript, revisions.getOrDefault(id, 1), lessons, unitTexts);
                shelves.put(id, new ShelvedModule(module, manuscript, unitTexts, versions.incrementAndGet()));
            }
        }
        var catalogueTexts =
                new UnitTexts(SOURCE_OF_CATALOGUE, catalogue.units(), texts.getOrDefault(CatalogueSource.ID, Map.of()));
        library.fill(catalogue, catalogueTexts, shelves);
    }

    private static LearningModule module(
            Manuscript manuscript, int revision, Map<String, Integer> lessonRevisions, UnitTexts texts) {
        var source = manuscript.module();
        var lessons = manuscript.lessons().stream()
                .map(lesson -> lesson(source.id(), lesson, lessonRevisions, texts))
                .toList();
        return new LearningModule(
                source.id(),
                source.language(),
                source.licence(),
                source.authors(),
                source.audiences(),
                source.topics(),
                source.level(),
                manuscript.minutes(),
                source.requires(),
                source.badge() != null,
                revision,
                lessons);
    }

    private static Lesson lesson(
            String moduleId, LessonSource source, Map<String, Integer> revisions, UnitTexts texts) {
        var permanentId = moduleId + "/" + source.id();
        var minutes = source.minutes();
        return new Lesson(
                source.id(),
                permanentId,
                minutes == null ? 0 : minutes,
                revisions.getOrDefault(permanentId, 1),
                Optional.ofNullable(source.quiz()).map(quiz -> quiz(permanentId, source.id(), quiz, texts)));
    }

    private static Quiz quiz(String permanentLesson, String lesson, QuizSource source, UnitTexts texts) {
        var questions = source.questions().stream()
                .map(question -> new Question(
                        question.id(),
                        permanentLesson + ":q:" + question.id(),
                        QuestionType.valueOf(question.type().name()),
                        question.answers().stream()
                                .map(answer -> answer(lesson, question, answer, texts))
                                .toList()))
                .toList();
        return new Quiz(source.pass(), questions);
    }

    private static Answer answer(String lesson, QuestionSource question, AnswerSource answer, UnitTexts texts) {
        var key = lesson + ":q:" + question.id() + ":" + answer.id();
        Set<String> accepted = question.type() == QuestionSource.Type.TEXT && answer.correct()
                ? new LinkedHashSet<>(texts.everyWording(key))
                : Set.of();
        var tolerance = answer.tolerance();
        return new Answer(
                answer.id(),
                answer.correct(),
                question.type() == QuestionSource.Type.NUMBER ? new BigDecimal(answer.text()) : null,
                tolerance == null ? BigDecimal.ZERO : tolerance,
                accepted);
    }
}

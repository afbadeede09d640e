package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.QuizSource;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.TextAccepted;

/** Puts what the database holds onto the {@link Library}'s shelves. */
@ApplicationScoped
class Shelving {

    private static final String SOURCE_OF_CATALOGUE = "en";

    private final Map<String, Integer> placed = new ConcurrentHashMap<>();

    @Inject
    ContentRepository repository;

    @Inject
    Meanings meanings;

    @Inject
    CurrentTexts translations;

    @Inject
    Library library;

    @Inject
    Event<Placement> placements;

    Library library() {
        return library;
    }

    @Transactional
    void fillLibrary() {
        var texts = translations.all();
        var lessons = revisions(repository.lessons());
        var revisions = new HashMap<String, Integer>();
        repository.modules().forEach(module -> revisions.put(module.id(), module.revision()));
        var meant = meanings.byModule();
        var catalogue = repository
                .findCatalogue()
                .map(found -> Documents.catalogue(found.document()))
                .orElse(CatalogueSource.EMPTY);
        var shelves = new TreeMap<String, ShelvedModule>();
        for (var document : repository.currentDocuments()) {
            var manuscript = Documents.manuscript(document);
            if (isShown(manuscript)) {
                var id = manuscript.module().id();
                shelves.put(id, shelved(manuscript, revisions.getOrDefault(id, 1), lessons, texts, meant));
            }
        }
        var catalogueTexts = new UnitTexts(
                SOURCE_OF_CATALOGUE,
                catalogue.units(),
                texts.getOrDefault(CatalogueSource.ID, Map.of()),
                SourceMeanings.NONE);
        library.fill(catalogue, catalogueTexts, shelves);
    }

    /**
     * Puts one module onto its shelf, or takes it from there, once the transaction of its new revision is committed.
     * What that needs is read within the transaction.
     */
    void shelve(Manuscript manuscript, int revision) {
        var id = manuscript.module().id();
        var shelf = isShown(manuscript)
                ? shelved(
                        manuscript,
                        revision,
                        revisions(repository.lessons(id)),
                        Map.of(id, translations.of(id)),
                        Map.of(id, meanings.of(id)))
                : null;
        placements.fire(new Placement(id, revision, shelf));
    }

    /** @param shelf null for a module that is no longer shown */
    record Placement(String module, int revision, @Nullable ShelvedModule shelf) {}

    void place(@Observes(during = TransactionPhase.AFTER_SUCCESS) Placement placement) {
        // commits are told in any order, and the newest has to stay
        placed.compute(placement.module(), (module, before) -> {
            if (before != null && before > placement.revision()) {
                return before;
            }
            library.place(
                    placement.module(), Optional.ofNullable(placement.shelf()).map(this::withTodaysTranslations));
            return placement.revision();
        });
    }

    /** Somebody may have translated since the texts were read. */
    private ShelvedModule withTodaysTranslations(ShelvedModule shelf) {
        return library.shelf(shelf.module().id())
                .map(now -> reworded(shelf, shelf.texts().withTranslationsOf(now.texts())))
                .orElse(shelf);
    }

    /** What stands in one place has changed: readers get it at once. */
    void translated(@Observes TextAccepted accepted) {
        var place = accepted.place();
        if (place.group().equals(CatalogueSource.ID)) {
            library.rewordCatalogue(texts -> with(texts, place));
            return;
        }
        // one at a time, so that each builds on what the other has put there
        placed.compute(place.group(), (module, revision) -> {
            library.shelf(module)
                    .map(shelf -> reworded(shelf, with(shelf.texts(), place)))
                    .ifPresent(shelf -> library.place(module, Optional.of(shelf)));
            return revision;
        });
    }

    private UnitTexts with(UnitTexts texts, Place place) {
        return translations
                .find(place)
                .map(translation -> texts.with(place.language(), place.unit(), translation))
                .orElse(texts);
    }

    private ShelvedModule reworded(ShelvedModule shelf, UnitTexts texts) {
        var lessons = new HashMap<String, Integer>();
        shelf.module().lessons().forEach(lesson -> lessons.put(lesson.permanentId(), lesson.revision()));
        var module = module(shelf.manuscript(), shelf.module().revision(), lessons, texts);
        return new ShelvedModule(module, shelf.manuscript(), texts, library.nextVersion());
    }

    private static boolean isShown(Manuscript manuscript) {
        return manuscript.module().status() == ModuleSource.Status.PUBLISHED;
    }

    private static Map<String, Integer> revisions(List<StoredLesson> lessons) {
        var revisions = new HashMap<String, Integer>();
        lessons.forEach(lesson -> revisions.put(lesson.moduleId() + "/" + lesson.id(), lesson.revision()));
        return revisions;
    }

    private ShelvedModule shelved(
            Manuscript manuscript,
            int revision,
            Map<String, Integer> lessons,
            Map<String, Map<String, Map<String, Translation>>> texts,
            Map<String, SourceMeanings> meant) {
        var id = manuscript.module().id();
        var unitTexts = new UnitTexts(
                manuscript.module().language(),
                manuscript.units(),
                texts.getOrDefault(id, Map.of()),
                meant.getOrDefault(id, SourceMeanings.NONE));
        var module = module(manuscript, revision, lessons, unitTexts);
        return new ShelvedModule(module, manuscript.withoutTexts(), unitTexts, library.nextVersion());
    }

    /** @param lessonRevisions by the lessons' permanent ids */
    static LearningModule module(
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
                                .toList(),
                        Optional.ofNullable(question.hosts()).orElse(List.of())))
                .toList();
        var draw = Optional.ofNullable(source.draw()).orElse(questions.size());
        return new Quiz(source.pass(), draw, policy(source), questions);
    }

    private static AttemptsPolicy policy(QuizSource source) {
        var attempts = source.attempts();
        return attempts == null
                ? AttemptsPolicy.FREE
                : new AttemptsPolicy(
                        Optional.ofNullable(attempts.most()).orElse(Integer.MAX_VALUE),
                        Duration.ofHours(
                                Optional.ofNullable(attempts.waitHours()).orElse(0)));
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

package se.wikimedia.hub.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.markup.Block;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.text.SafeHtml;

/** Modules and lessons in a reader's language. Rendered once for each state of a module and kept while it is read. */
@ApplicationScoped
public class Reading {

    private static final long CACHED_CHARACTERS = 16_000_000;

    private final Cache<Key, LessonReading> lessons = Caffeine.newBuilder()
            .maximumWeight(CACHED_CHARACTERS)
            .weigher((Key key, LessonReading lesson) ->
                    lesson.body().length() + lesson.fields().length() + 2_000)
            .build();

    private final Cache<Key, ModuleReading> modules =
            Caffeine.newBuilder().maximumSize(2_000).build();

    @Inject
    Library library;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** @param wording which state of the interface's messages stands in what was rendered */
    private record Key(long version, long wording, String id, String language) {}

    /**
     * @throws Problem not found
     */
    public LessonReading lesson(String moduleId, String lessonId, String language) {
        var shelf = library.getShelf(moduleId);
        var lesson = shelf.module().lesson(lessonId).orElseThrow(Problem::notFound);
        return lessons.get(
                new Key(shelf.version(), messages.version(), lessonId, language),
                key -> render(shelf, lesson, language));
    }

    /** A quiz's questions as form fields with what was filled in before. */
    public String fields(QuizReading quiz, String language, FilledQuiz filled) {
        return new QuizHtml(messages, formats, language, filled).fields(quiz);
    }

    /**
     * @throws Problem not found
     */
    public ModuleReading module(String moduleId, String language) {
        var shelf = library.getShelf(moduleId);
        return modules.get(new Key(shelf.version(), 0, "", language), key -> render(shelf, language));
    }

    /** All modules, in the library's order. */
    public List<ModuleReading> modules(String language) {
        return library.modules().stream()
                .map(module -> module(module.id(), language))
                .toList();
    }

    private static ModuleReading render(ShelvedModule shelf, String language) {
        var module = shelf.module();
        var lessons = module.lessons().stream()
                .map(lesson -> new ModuleReading.LessonLine(
                        lesson.id(),
                        plain(shelf, lesson.id() + ":title", language),
                        lesson.minutes(),
                        lesson.quiz().isPresent()))
                .toList();
        return new ModuleReading(
                module.id(),
                plain(shelf, "module:title", language),
                plain(shelf, "module:summary", language),
                module.minutes(),
                module.level(),
                module.audiences(),
                module.topics(),
                module.requires(),
                module.licence(),
                module.authors(),
                badge(shelf, language),
                lessons,
                shelf.coverage());
    }

    private static Optional<ModuleReading.Badge> badge(ShelvedModule shelf, String language) {
        if (!shelf.module().hasBadge()) {
            return Optional.empty();
        }
        var criteria = shelf.texts().has("module:badge:criteria")
                ? Optional.of(plain(shelf, "module:badge:criteria", language))
                : Optional.<UnitReading>empty();
        return Optional.of(new ModuleReading.Badge(plain(shelf, "module:badge:name", language), criteria));
    }

    /** A title or summary: a text without markup, not yet escaped. */
    private static UnitReading plain(ShelvedModule shelf, String key, String language) {
        var shown = shelf.texts().shown(key, language);
        return UnitReading.of(shown, shown.text());
    }

    private LessonReading render(ShelvedModule shelf, Lesson lesson, String language) {
        var source = shelf.manuscript().lessons().stream()
                .filter(each -> each.id().equals(lesson.id()))
                .findFirst()
                .orElseThrow();
        var links = new ModuleLinks(shelf.module().id());
        var units = units(shelf, source, links, language);
        var quiz =
                lesson.quiz().map(each -> new QuizRendering(shelf.texts(), lesson.id(), links, language).render(each));
        return new LessonReading(
                lesson.id(),
                shelf.module().id(),
                plain(shelf, lesson.id() + ":title", language),
                lesson.minutes(),
                lesson.revision(),
                units,
                new LessonHtml(messages, shelf.module().id(), language).of(units),
                quiz,
                quiz.map(each -> fields(each, language, FilledQuiz.EMPTY)).orElse(""));
    }

    private static List<UnitReading> units(
            ShelvedModule shelf, LessonSource lesson, ModuleLinks links, String language) {
        var credits = new PictureCredits(shelf.manuscript().files(), Html::escape);
        return lesson.blocks().stream()
                .map(block -> unit(shelf, lesson.id(), block, links, language))
                .map(unit ->
                        new UnitReading(unit.id(), credits.addTo(unit.html()), unit.lang(), unit.dir(), unit.state()))
                .toList();
    }

    private static UnitReading unit(
            ShelvedModule shelf, String lessonId, Block block, ModuleLinks links, String language) {
        if (block.marker() == null) {
            var source = shelf.module().language();
            return new UnitReading(
                    null,
                    SafeHtml.block(block.text(), links),
                    source,
                    Languages.standard().direction(source),
                    UnitState.SOURCE);
        }
        var shown = shelf.texts().shown(lessonId + ":T:" + block.marker(), language);
        return UnitReading.of(shown, SafeHtml.block(shown.text(), links));
    }
}

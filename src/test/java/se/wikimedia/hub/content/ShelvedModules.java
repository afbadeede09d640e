package se.wikimedia.hub.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.markup.Block;

/** A published module for a test, made of plain paragraphs; {@link #shelve} puts it on a shelf. */
public final class ShelvedModules {

    private static final AtomicLong VERSIONS = new AtomicLong();

    private final String id;
    private final String language;
    private final String title;
    private final List<LessonSource> lessons = new ArrayList<>();
    private final Map<String, Map<String, Translation>> translations = new HashMap<>();

    private ShelvedModules(String id, String language, String title) {
        this.id = id;
        this.language = language;
        this.title = title;
    }

    public static ShelvedModules module(String id, String language, String title) {
        return new ShelvedModules(id, language, title);
    }

    /** Its paragraphs are the units T:1, T:2 and so on. */
    public ShelvedModules lesson(String lesson, String title, String... paragraphs) {
        var blocks = Stream.iterate(1, number -> number + 1)
                .limit(paragraphs.length)
                .map(number -> new Block(number, paragraphs[number - 1], number, Block.Kind.PARAGRAPH))
                .toList();
        lessons.add(new LessonSource(
                lesson, title, 5, String.join("\n\n", paragraphs), blocks, paragraphs.length, List.of(), null));
        return this;
    }

    public ShelvedModules translated(String into, String unit, String text) {
        var source = manuscript().units().stream()
                .filter(each -> each.key().equals(unit))
                .findFirst()
                .orElseThrow();
        translations
                .computeIfAbsent(into, any -> new HashMap<>())
                .put(unit, new Translation(text, source.text(), UnitState.REVIEWED));
        return this;
    }

    /** A whole lesson, its title first. */
    public ShelvedModules translatedLesson(String into, String lesson, String title, String... paragraphs) {
        translated(into, lesson + ":title", title);
        for (int i = 0; i < paragraphs.length; i++) {
            translated(into, lesson + ":T:" + (i + 1), paragraphs[i]);
        }
        return this;
    }

    public ShelvedModule shelve() {
        var lessonsShown = lessons.stream()
                .map(lesson -> new Lesson(lesson.id(), id + "/" + lesson.id(), 5, 1, Optional.empty()))
                .toList();
        var module = new LearningModule(
                id, language, "CC0", List.of(), List.of(), List.of(), 1, 30, List.of(), false, 1, lessonsShown);
        var texts = new UnitTexts(language, manuscript().units(), Map.copyOf(translations), SourceMeanings.NONE);
        return new ShelvedModule(module, manuscript(), texts, VERSIONS.incrementAndGet());
    }

    private Manuscript manuscript() {
        var source = new ModuleSource(
                id,
                title,
                "",
                language,
                "CC0",
                ModuleSource.Status.PUBLISHED,
                List.of(),
                List.of(),
                List.of(),
                1,
                30,
                List.of(),
                null,
                lessons.stream().map(LessonSource::id).toList());
        return new Manuscript(source, List.copyOf(lessons), List.of(), id, Collections.emptySortedMap());
    }

    /** A library of these modules only. */
    public static void fill(Library library, ShelvedModule... modules) {
        var shelves = new TreeMap<String, ShelvedModule>();
        for (var module : modules) {
            shelves.put(module.module().id(), module);
        }
        library.fill(CatalogueSource.EMPTY, new UnitTexts("en", List.of(), Map.of(), SourceMeanings.NONE), shelves);
    }

    /** A library without modules whose catalogue has these topics, with titles in other languages by key. */
    public static void fillTopics(
            Library library, List<CatalogueSource.Entry> topics, Map<String, Map<String, String>> titles) {
        var catalogue = new CatalogueSource(List.of(), topics, List.of(), null);
        var translations = new HashMap<String, Map<String, Translation>>();
        titles.forEach((language, byTopic) -> byTopic.forEach((topic, title) -> {
            var source = topics.stream()
                    .filter(each -> each.key().equals(topic))
                    .findFirst()
                    .orElseThrow()
                    .title();
            translations
                    .computeIfAbsent(language, any -> new HashMap<>())
                    .put("topic:" + topic + ":title", new Translation(title, source, UnitState.REVIEWED));
        }));
        var texts = new UnitTexts("en", catalogue.units(), translations, SourceMeanings.NONE);
        library.fill(catalogue, texts, new TreeMap<>());
    }
}

package se.wikimedia.hub.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.MessageFile;
import se.wikimedia.hub.shared.text.MessageShape;
import se.wikimedia.hub.shared.text.PoFile;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.TranslationFixture;

/** Our own modules, catalogue and interface in ten languages: as they lie in translations/, the others made up. */
final class WholeHub {

    static final List<String> LANGUAGES = List.of("sv", "ar", "es", "fr", "he", "fa", "cy", "pl", "ja", "zh-Hant");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> WORDS = Map.of(
            "he", "מוזיאון \u200fספרייה",
            "fa", "موزه می\u200cشود «کتابخانه»",
            "cy", "amgueddfa llyfrgell",
            "pl", "muzeum źdźbło",
            "ja", "博物館と図書館。",
            "zh-Hant", "博物館與圖書館。");

    final TranslationFixture people = new TranslationFixture();
    final Library library = people.library;

    /** @param seed of what is made up */
    WholeHub(long seed) throws IOException {
        var content = ContentFolder.read(Path.of("modules-content"));
        var shelves = new TreeMap<String, ShelvedModule>();
        content.manuscripts().forEach(each -> shelves.put(each.module().id(), shelf(each, Map.of())));
        library.fill(content.catalogue(), texts("en", content.catalogue().units(), Map.of()), shelves);
        var messages = MessageFile.read(Path.of("translations/ui/en.json")).texts();
        var source = new InterfaceSource(new TreeMap<>(messages));
        library.fillInterface(source, texts("en", source.units(), Map.of()));
        var random = new Random(seed);
        var translations = new LinkedHashMap<Place, Translation>();
        for (var group : library.groups()) {
            for (var language : LANGUAGES) {
                translations(group, language, random)
                        .forEach(
                                (unit, translation) -> translations.put(new Place(language, group, unit), translation));
            }
        }
        HubDatabaseFixture.transact(entities -> TranslationFixture.fill(entities, translations, CLOCK));
        library.groups().forEach(this::refresh);
    }

    private Map<String, Translation> translations(String group, String language, Random random) {
        try {
            if (WORDS.containsKey(language)) {
                return madeUp(group, language, random);
            }
            return group.equals(InterfaceSource.ID) ? messages(language) : entries(group, language);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Translation> entries(String group, String language) throws IOException {
        var file = Path.of("translations/modules", language, group + ".po");
        if (!Files.exists(file)) {
            return Map.of();
        }
        return PoFile.read(Files.readAllBytes(file)).entries().stream()
                .filter(entry ->
                        !entry.msgstr().isEmpty() && library.texts(group).has(entry.msgctxt()))
                .collect(Collectors.toMap(
                        entry -> entry.msgctxt(),
                        entry -> new Translation(
                                entry.msgstr(),
                                entry.msgid(),
                                entry.fuzzy() ? UnitState.SUGGESTED : UnitState.TRANSLATED)));
    }

    private Map<String, Translation> messages(String language) throws IOException {
        var file = MessageFile.read(Path.of("translations/ui", language + ".json"));
        var texts = new HashMap<String, Translation>();
        file.texts()
                .forEach((key, text) -> texts.put(
                        key,
                        new Translation(
                                text,
                                library.texts(InterfaceSource.ID).source(key),
                                file.fuzzy().contains(key) ? UnitState.SUGGESTED : UnitState.TRANSLATED)));
        return texts;
    }

    /** Of some units: most accepted, some only suggested, some made from a text that the unit has no more. */
    private Map<String, Translation> madeUp(String group, String language, Random random) {
        var texts = new HashMap<String, Translation>();
        for (var unit : library.units(group)) {
            if (random.nextInt(6) == 0) {
                boolean old = random.nextInt(8) == 0;
                var source = old ? "What stood here in another year, long ago" : unit.text();
                var state = random.nextInt(5) == 0 ? UnitState.SUGGESTED : UnitState.TRANSLATED;
                texts.put(unit.key(), new Translation(madeUp(unit, language, random), source, state));
            }
        }
        return texts;
    }

    private static String madeUp(SourceUnit unit, String language, Random random) {
        var words = WORDS.getOrDefault(language, "") + " " + random.nextInt(1_000) + " \"<&>\\";
        if (unit.kind() != SourceUnit.Kind.MESSAGE) {
            return words + (unit.kind().isBlock() ? "\n\n" + words : "");
        }
        var shape = MessageShape.of(unit.text());
        var plurals = shape.plurals().keySet().stream()
                .map(name -> plural(name, language, words))
                .collect(Collectors.joining(" "));
        var others = shape.arguments().stream()
                .filter(name -> !shape.plurals().containsKey(name))
                .map(name -> "{" + name + "}");
        return Stream.concat(Stream.of(words, plurals), others)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** With every category of the language. */
    private static String plural(String name, String language, String words) {
        return Languages.standard().plurals(language).getKeywords().stream()
                .sorted()
                .map(category -> category + " {# " + words + "}")
                .collect(Collectors.joining(" ", "{" + name + ", plural, ", "}"));
    }

    private static UnitTexts texts(
            String language, List<SourceUnit> units, Map<String, Map<String, Translation>> translations) {
        return new UnitTexts(language, units, translations, SourceMeanings.NONE);
    }

    private static ShelvedModule shelf(Manuscript manuscript, Map<String, Map<String, Translation>> translations) {
        var source = manuscript.module();
        var module = new LearningModule(
                source.id(),
                source.language(),
                source.licence(),
                List.of(),
                List.of(),
                List.of(),
                1,
                30,
                List.of(),
                false,
                1,
                List.of());
        return new ShelvedModule(module, manuscript, texts(source.language(), manuscript.units(), translations), 1);
    }

    /** What the database holds, before readers. */
    void refresh(String group) {
        var stored = HubDatabaseFixture.inTransaction(
                entities -> TranslationFixture.current(entities).of(group));
        switch (group) {
            case CatalogueSource.ID ->
                library.rewordCatalogue(texts -> texts("en", library.catalogue().units(), stored));
            case InterfaceSource.ID -> library.rewordInterface(texts -> texts("en", library.units(group), stored));
            default ->
                library.place(
                        group,
                        java.util.Optional.of(shelf(library.getShelf(group).manuscript(), stored)));
        }
    }

    GroupFiles as(long person, Role... roles) {
        var files = new GroupFiles();
        files.library = library;
        files.translations = people.everywhere(person, roles);
        files.current = new CurrentTexts() {
            @Override
            public long newest(String group, String language) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).newest(group, language));
            }

            @Override
            public Map<String, Past> past(String group, String language, long newestThen) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).past(group, language, newestThen));
            }
        };
        return files;
    }

    /** Every row of texts and reviews; the same number while nothing was changed. */
    static long rows() {
        return HubDatabaseFixture.inTransaction(entities -> ((Number) entities.createNativeQuery(
                                "SELECT (SELECT COUNT(*) FROM unit_text) + (SELECT COUNT(*) FROM unit_review)")
                        .getSingleResult())
                .longValue());
    }
}

package se.wikimedia.hub.translating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShownText;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.manuscript.SourceUnit.Kind;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.SafeHtml;

/** A group's units in the pieces in which they are read. */
@ApplicationScoped
class Sections {

    @Inject
    Library library;

    @Inject
    Reading reading;

    /**
     * A unit as it reads in the language now.
     *
     * @param html safe to show
     * @param lang of the text that is shown
     * @param waiting for a translator
     */
    public record UnitLine(
            String key, String html, String lang, String dir, String state, boolean waiting, boolean open) {}

    /** Units that belong together, one of them open. */
    public record Section(String id, List<UnitLine> units) {}

    /**
     * A section to go to.
     *
     * @param title of the lesson, in the language; of messages, how their keys begin; empty for units of neither
     * @param first the unit to open
     */
    public record SectionLink(String id, String title, String lang, String first, int units, int waiting) {}

    List<SectionLink> all(String group, String language) {
        var texts = texts(group);
        var bySection = new LinkedHashMap<String, List<SourceUnit>>();
        units(group).forEach(unit -> bySection
                .computeIfAbsent(section(unit.key()), id -> new ArrayList<>())
                .add(unit));
        return bySection.entrySet().stream()
                .map(each -> link(each.getKey(), each.getValue(), texts, language))
                .toList();
    }

    private static SectionLink link(String id, List<SourceUnit> units, UnitTexts texts, String language) {
        var waiting = units.stream()
                .filter(unit -> waits(texts.state(unit.key(), language)))
                .toList();
        var title = texts.has(id + ":title")
                ? Optional.of(texts.shown(id + ":title", language))
                : Optional.<ShownText>empty();
        boolean isNamedByKey = units.get(0).kind() == Kind.MESSAGE;
        return new SectionLink(
                id,
                title.map(shown -> SafeHtml.plain(shown.text())).orElse(isNamedByKey ? id : ""),
                title.map(shown -> shown.language()).orElse(isNamedByKey ? InterfaceSource.LANGUAGE : language),
                (waiting.isEmpty() ? units : waiting).get(0).key(),
                units.size(),
                waiting.size());
    }

    Section of(String group, String language, String openUnit) {
        var id = section(openUnit);
        var texts = texts(group);
        var rendered = rendered(group, id, language);
        var lines = units(group).stream()
                .filter(unit -> section(unit.key()).equals(id))
                .map(unit -> line(unit, texts, rendered, language, openUnit))
                .toList();
        return new Section(id, lines);
    }

    private static UnitLine line(
            SourceUnit unit, UnitTexts texts, Map<String, UnitReading> rendered, String language, String openUnit) {
        var shown = shown(unit.key(), texts, language);
        var reading = Optional.ofNullable(rendered.get(unit.key()))
                .filter(each -> each.state() == shown.state() && each.lang().equals(shown.language()))
                .map(UnitReading::html);
        return new UnitLine(
                unit.key(),
                reading.orElseGet(() -> html(unit, shown.text())),
                shown.language(),
                Languages.standard().direction(shown.language()),
                shown.state().key(),
                waits(shown.state()),
                unit.key().equals(openUnit));
    }

    /** Translators also see what waits for its review, where readers don't. */
    private static ShownText shown(String key, UnitTexts texts, String language) {
        var shown = texts.shown(key, language);
        return texts.translation(key, language)
                .filter(Translation::isForReaders)
                .map(own -> new ShownText(key, own.text(), language, texts.state(key, language)))
                .orElse(shown);
    }

    /** Units of lessons as their readers see them. */
    private Map<String, UnitReading> rendered(String group, String section, String language) {
        var rendered = new HashMap<String, UnitReading>();
        if (library.find(group).flatMap(module -> module.lesson(section)).isPresent()) {
            reading.lesson(group, section, language).units().forEach(unit -> {
                var id = unit.id();
                if (id != null) {
                    rendered.put(id, unit);
                }
            });
        }
        return rendered;
    }

    /** What a text of this unit looks like to its readers, safe to show. */
    String preview(String group, String key, String text) {
        return units(group).stream()
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .map(unit -> html(unit, text))
                .orElseThrow(Problem::notFound);
    }

    /** Languages in which readers have the unit, apart from {@code language}, with the text. */
    SortedMap<String, String> elsewhere(String group, String key, String language) {
        var texts = texts(group);
        var elsewhere = new TreeMap<String, String>();
        texts.languages().stream().filter(each -> !each.equals(language)).forEach(each -> texts.translation(key, each)
                .filter(Translation::isForReaders)
                .ifPresent(translation -> elsewhere.put(each, translation.text())));
        return elsewhere;
    }

    /** Links lead nowhere from here, and a message is shown as it is written. */
    private static String html(SourceUnit unit, String text) {
        if (unit.kind() == Kind.MESSAGE) {
            return Html.escape(text);
        }
        return unit.kind().isBlock()
                ? SafeHtml.block(text, destination -> Optional.empty())
                : SafeHtml.inline(text, destination -> Optional.empty());
    }

    /**
     * The first unit that waits, else the first of all.
     *
     * @param taken units that others have open
     */
    String firstToDo(String group, String language, Set<String> taken) {
        var units = units(group);
        var texts = texts(group);
        return units.stream()
                .filter(unit -> waits(texts.state(unit.key(), language)) && !taken.contains(unit.key()))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .map(SourceUnit::key)
                .orElseThrow(Problem::notFound);
    }

    /**
     * The next one behind this that waits, else the first that does, else the next one.
     *
     * @param taken units that others have open
     */
    String nextToDo(String group, String language, String unit, Set<String> taken) {
        var texts = texts(group);
        var keys = units(group).stream().map(SourceUnit::key).toList();
        int at = keys.indexOf(unit);
        var behind = keys.subList(at + 1, keys.size());
        return behind.stream()
                .filter(key -> waits(texts.state(key, language)) && !taken.contains(key))
                .findFirst()
                .or(() -> keys.stream()
                        .filter(key -> !key.equals(unit) && !taken.contains(key) && waits(texts.state(key, language)))
                        .findFirst())
                .or(() -> behind.stream().findFirst())
                .orElse(unit);
    }

    private static boolean waits(UnitState state) {
        return state == UnitState.MISSING || state == UnitState.SUGGESTED || state == UnitState.OUTDATED;
    }

    private static String section(String key) {
        int colon = key.indexOf(':');
        return key.substring(0, Math.max(0, colon < 0 ? key.indexOf('.') : colon));
    }

    private List<SourceUnit> units(String group) {
        return library.units(group);
    }

    private UnitTexts texts(String group) {
        return library.texts(group);
    }
}

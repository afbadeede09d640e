package se.wikimedia.hub.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.markup.Block;
import se.wikimedia.hub.reading.LessonChange.Kind;
import se.wikimedia.hub.revision.DiffHtml;
import se.wikimedia.hub.revision.DiffRun;
import se.wikimedia.hub.revision.EditedBlock;
import se.wikimedia.hub.revision.Fate;
import se.wikimedia.hub.revision.KnownBlock;
import se.wikimedia.hub.revision.UnitMatching;
import se.wikimedia.hub.revision.WordDiff;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.SafeHtml;

/** Two states of a lesson side by side, each unit in the best language for the reader that has both of its texts. */
record LessonComparison(UnitTexts then, UnitTexts now, String language, DiffHtml diff) {

    List<LessonChange> of(LessonSource before, LessonSource after) {
        var changes = new ArrayList<LessonChange>();
        reworded(after.id() + ":title", after.id() + ":title", changes);
        blocks(before, after, changes);
        questions(after.id() + ":q:", changes);
        return List.copyOf(changes);
    }

    private void blocks(LessonSource before, LessonSource after, List<LessonChange> changes) {
        var old = marked(before);
        var current = marked(after);
        int highest = Math.max(
                before.lastUnit(),
                old.stream().mapToInt(LessonComparison::marker).max().orElse(0));
        var matching = UnitMatching.of(
                old.stream()
                        .map(block -> new KnownBlock(marker(block), block.text()))
                        .toList(),
                current.stream()
                        .map(block -> new EditedBlock(block.text(), OptionalInt.of(marker(block))))
                        .toList(),
                highest);
        for (int i = 0; i < current.size(); i++) {
            var matched = matching.blocks().get(i);
            var key = key(after, marker(current.get(i)));
            if (matched.is(Fate.NEW)) {
                changes.add(whole(Kind.ADDED, now, key));
            } else if (!reworded(key(before, matched.id()), key, changes) && matched.is(Fate.MOVED)) {
                changes.add(whole(Kind.MOVED, now, key));
            }
        }
        matching.gone().forEach(id -> changes.add(whole(Kind.REMOVED, then, key(before, id))));
    }

    private void questions(String prefix, List<LessonChange> changes) {
        keys(now, prefix).forEach(key -> {
            if (then.has(key)) {
                reworded(key, key, changes);
            } else {
                changes.add(whole(Kind.ADDED, now, key));
            }
        });
        keys(then, prefix).filter(key -> !now.has(key)).forEach(key -> changes.add(whole(Kind.REMOVED, then, key)));
    }

    private static Stream<String> keys(UnitTexts texts, String prefix) {
        return texts.keys().stream().filter(key -> key.startsWith(prefix));
    }

    /** Returns whether there is a change to be seen. */
    private boolean reworded(String oldKey, String key, List<LessonChange> changes) {
        var fallbacks = Languages.standard().fallbacks(language);
        var shownIn = Stream.concat(Stream.of(language), fallbacks.stream())
                .filter(each -> isCurrent(then, oldKey, each) && isCurrent(now, key, each))
                .findFirst()
                .orElse(now.sourceLanguage());
        var runs = WordDiff.of(text(then, oldKey, shownIn), text(now, key, shownIn), shownIn);
        if (runs.stream().allMatch(run -> run.kind() == DiffRun.Kind.SAME)) {
            return false;
        }
        changes.add(new LessonChange(
                Kind.REWORDED, diff.of(runs), shownIn, Languages.standard().direction(shownIn)));
        return true;
    }

    private static boolean isCurrent(UnitTexts texts, String key, String language) {
        return switch (texts.state(key, language)) {
            case SOURCE, TRANSLATED, REVIEWED -> true;
            case MISSING, SUGGESTED, OUTDATED -> false;
        };
    }

    private static String text(UnitTexts texts, String key, String language) {
        return SafeHtml.plain(texts.shown(key, language).text()).strip();
    }

    private LessonChange whole(Kind kind, UnitTexts texts, String key) {
        var shown = texts.shown(key, language);
        var unit = UnitReading.of(
                shown,
                diff.of(List.of(new DiffRun(
                        DiffRun.Kind.SAME, SafeHtml.plain(shown.text()).strip()))));
        return new LessonChange(kind, unit.html(), unit.lang(), unit.dir());
    }

    private static List<Block> marked(LessonSource lesson) {
        return lesson.blocks().stream().filter(block -> block.marker() != null).toList();
    }

    private static int marker(Block block) {
        return Objects.requireNonNull(block.marker());
    }

    private static String key(LessonSource lesson, int marker) {
        return lesson.id() + ":T:" + marker;
    }
}

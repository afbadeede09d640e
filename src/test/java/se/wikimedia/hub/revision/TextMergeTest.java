package se.wikimedia.hub.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.wikimedia.hub.revision.MergePiece.Agreed;
import se.wikimedia.hub.revision.MergePiece.Conflict;

class TextMergeTest {

    @ParameterizedTest(name = "{0}, {1} and {2} become {3}")
    @CsvSource({
        "a/b/c, A/b/c, a/b/C, A/b/C",
        "a/b/c, A/b/c, a/B/c, A/B/c",
        "a/b/c, a/b, A/b/c, A/b",
        "a/b/c, a/b/c/d, a/B/c, a/B/c/d",
        "a/b/c, a/b/c/d, a/b/C, a/b/C/d",
        "a/b/c, n/a/b/c, A/b/c, n/A/b/c",
        "a/b/c, b/c, a/b/c/d, b/c/d",
        "a/b/c, a/n/b/c, a/b/m/c, a/n/b/m/c",
        "a/b/c, a/n/b/c, a/n/b/c, a/n/b/c",
        "a/b/c, a/B/c, a/B/c/d, a/B/c/d",
        "a/b/c, c, a/b/c/d, c/d",
        "a, '', '', ''"
    })
    void editsOfDifferentParagraphsComeTogether(String base, String mine, String theirs, String merged) {
        assertThat(TextMerge.of(text(base), text(mine), text(theirs)).merged()).contains(text(merged));
        assertThat(TextMerge.of(text(base), text(theirs), text(mine)).merged()).contains(text(merged));
    }

    @Test
    void differentEditsOfOneParagraphAreAConflict() {
        assertThat(TextMerge.of("a\n\nb\n\nc\n", "a\n\nmy b\n\nc\n", "a\n\ntheir b\n\nc\n\nd\n")
                        .pieces())
                .containsExactly(new Agreed("a"), new Conflict("b", "my b", "their b"), new Agreed("c\n\nd\n"));
    }

    @Test
    void aRemovalAgainstAnEditIsAConflict() {
        TextMerge merge = TextMerge.of("a\n\nb\n\nc", "a\n\nc", "a\n\nB\n\nc");
        assertThat(merge.pieces()).containsExactly(new Agreed("a"), new Conflict("b", "", "B"), new Agreed("c"));
        assertThat(merge.merged()).isEmpty();
        assertThat(merge.settled(Conflict::theirs)).isEqualTo("a\n\nB\n\nc");
        assertThat(merge.settled(Conflict::mine)).isEqualTo("a\n\nc");
    }

    @Test
    void twoInsertionsAtOnePlaceAreAConflict() {
        assertThat(TextMerge.of("a\n\nb", "a\n\nn\n\nb", "a\n\nm\n\nb").pieces())
                .containsExactly(new Agreed("a"), new Conflict("", "n", "m"), new Agreed("b"));
    }

    @Test
    void blankLinesAreNoConflict() {
        assertThat(TextMerge.of("a\n\nb\n\nc\n", "a\n\n\n\nb\n\nc\n", "a\n\nb\n\nC\n")
                        .merged())
                .contains("a\n\n\n\nb\n\nC\n");
    }

    @Test
    void nothingTypedIsLost() {
        long seed = 3_005;
        System.out.println("TextMergeTest seed " + seed);
        Random random = new Random(seed);
        int conflicts = 0;
        for (int i = 0; i < 10_000; i++) {
            String base = lesson(random);
            String mine = edited(random, base, "my");
            String theirs = edited(random, base, "their");
            TextMerge merge = TextMerge.of(base, mine, theirs);
            conflicts += merge.hasConflicts() ? 1 : 0;
            assertThat(lines(merge)).containsAll(added(base, mine)).containsAll(added(base, theirs));
            assertThat(lines(merge)).as("nobody's").allMatch(line -> (base + mine + theirs).contains(line));
            assertThat(mirrored(TextMerge.of(base, theirs, mine))).isEqualTo(conflicts(merge));
            requireRemoved(base, mine, theirs, merge);
        }
        assertThat(conflicts).isBetween(1_000, 9_000);
    }

    /** What one removed and the other left alone is gone, unless the two met in a conflict. */
    private static void requireRemoved(String base, String mine, String theirs, TextMerge merge) {
        merge.merged().ifPresent(merged -> {
            Set<String> removed = new HashSet<>(base.lines().toList());
            removed.removeAll(mine.lines().collect(Collectors.toSet()));
            removed.removeAll(theirs.lines().collect(Collectors.toSet()));
            assertThat(merged.lines()).doesNotContainAnyElementsOf(removed.isEmpty() ? Set.of("\0") : removed);
        });
    }

    @Test
    void oneEditAloneIsTakenAsItIs() {
        Random random = new Random(3_006);
        for (int i = 0; i < 2_000; i++) {
            String base = HostileText.of(random, 20);
            String edited = HostileText.edited(random, base);
            assertThat(TextMerge.of(base, edited, base).merged()).contains(edited);
            assertThat(TextMerge.of(base, base, edited).merged()).contains(edited);
            assertThat(TextMerge.of(base, edited, edited).merged()).contains(edited);
        }
    }

    @Test
    void paragraphsTogetherAreTheText() {
        Random random = new Random(3_007);
        for (int i = 0; i < 2_000; i++) {
            String text = HostileText.of(random, 30);
            assertThat(Paragraph.of(text).stream()
                            .map(each -> each.gap() + each.text())
                            .collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    @Test
    void manyParagraphsAreMergedInBoundedTime() {
        String base = paragraphs("base", 60_000);
        String mine = paragraphs("mine", 60_000);
        String theirs = paragraphs("theirs", 60_000);
        TextMerge merge = assertTimeout(Duration.ofSeconds(5), () -> TextMerge.of(base, mine, theirs));
        assertThat(merge.pieces()).hasSize(1).first().isInstanceOf(Conflict.class);
    }

    private static String paragraphs(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining("\n\n"));
    }

    private static String text(String brief) {
        return brief.replace("/", "\n\n");
    }

    private static String lesson(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> random.nextInt(4) == 0 ? "same" : "p" + i + "\nsecond line " + i)
                .collect(Collectors.joining(random.nextInt(5) == 0 ? "\n\n\n" : "\n\n"));
    }

    private static String edited(Random random, String base, String author) {
        List<String> paragraphs = new ArrayList<>(List.of(base.split("\n\n+")));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int place = random.nextInt(paragraphs.size() + 1);
            int kind = random.nextInt(4);
            if (kind == 0 || place == paragraphs.size()) {
                paragraphs.add(place, random.nextInt(6) == 0 ? "shared" : author + " new " + i);
            } else if (kind == 1) {
                paragraphs.remove(place);
            } else if (kind == 2) {
                paragraphs.set(place, paragraphs.get(place) + "\n" + author + " more " + i);
            } else {
                paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(place));
            }
        }
        return String.join("\n\n", paragraphs) + (random.nextBoolean() ? "\n" : "");
    }

    private static Set<String> added(String base, String edited) {
        Set<String> added = edited.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        added.removeAll(base.lines().collect(Collectors.toSet()));
        return added;
    }

    private static Set<String> lines(TextMerge merge) {
        return merge.pieces().stream()
                .flatMap(piece -> piece instanceof Conflict conflict
                        ? (conflict.base() + "\n" + conflict.mine() + "\n" + conflict.theirs()).lines()
                        : ((Agreed) piece).text().lines())
                .filter(line -> !line.isBlank())
                .collect(Collectors.toSet());
    }

    private static List<Conflict> conflicts(TextMerge merge) {
        return merge.pieces().stream()
                .filter(Conflict.class::isInstance)
                .map(Conflict.class::cast)
                .toList();
    }

    private static List<Conflict> mirrored(TextMerge merge) {
        return conflicts(merge).stream()
                .map(conflict -> new Conflict(conflict.base(), conflict.theirs(), conflict.mine()))
                .toList();
    }
}

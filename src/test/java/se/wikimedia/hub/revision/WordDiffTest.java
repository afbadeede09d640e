package se.wikimedia.hub.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static se.wikimedia.hub.revision.DiffRun.Kind.ADDED;
import static se.wikimedia.hub.revision.DiffRun.Kind.REMOVED;
import static se.wikimedia.hub.revision.DiffRun.Kind.SAME;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource({
        "en, The museum decides., The board decides., The [museum|board] decides.",
        "en, The museum decides., The museum decides soon., The museum decides[| soon].",
        "en, Hello world, Hello world, Hello world",
        "en, I saw the big dog, I met the small dog, I [saw|met] the [big|small] dog",
        "en, A big red house, A small blue house, A [big red|small blue] house",
        "en, 'one, two', 'three, four', '[one, two|three, four]'",
        "en, a b, '', [a b|]",
        "en, '', a b, [|a b]",
        "en, don't stop, do stop, [don't|do] stop",
        "en, 1.5 km, 15 km, [1.5|15] km",
        "zh, 维基百科是自由的, 维基百科很自由的, 维基百科[是|很]自由的",
        "th, สวัสดีครับ, สวัสดีค่ะ, สวัสดี[ครับ|ค่ะ]",
        "ar, مرحبا بالعالم, مرحبا بالناس, مرحبا [بالعالم|بالناس]",
        "sv, museets bilder, museernas bilder, [museets|museernas] bilder"
    })
    void wordsOfTheLanguageAreCompared(String language, String before, String after, String expected) {
        assertThat(written(WordDiff.of(before, after, language))).isEqualTo(expected);
    }

    @Test
    void linesKeepChangesApart() {
        assertThat(written(WordDiff.of("one\n\ntwo", "uno\n\ndue", "en"))).isEqualTo("[one|uno]\n\n[two|due]");
    }

    @Test
    void bothTextsCanBeReadOffTheRuns() {
        long seed = 3_002;
        System.out.println("WordDiffTest seed " + seed);
        Random random = new Random(seed);
        List<String> languages = List.of("en", "th", "zh-Hans", "ja", "ar", "x-unknown", "");
        for (int i = 0; i < 5_000; i++) {
            String before = HostileText.of(random, 30);
            String after = random.nextInt(5) == 0 ? HostileText.of(random, 30) : HostileText.edited(random, before);
            List<DiffRun> runs = WordDiff.of(before, after, languages.get(random.nextInt(languages.size())));
            assertThat(text(runs, Set.of(SAME, REMOVED))).isEqualTo(before);
            assertThat(text(runs, Set.of(SAME, ADDED))).isEqualTo(after);
            assertThat(runs).noneMatch(run -> run.text().isEmpty());
            requireReadable(runs);
        }
    }

    private static void requireReadable(List<DiffRun> runs) {
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).kind()).isNotEqualTo(runs.get(i - 1).kind());
            if (i < runs.size() - 1 && runs.get(i).kind() == SAME) {
                assertThat(runs.get(i).text()).containsPattern("[\\p{L}\\p{N}\\n\\r]");
            }
        }
    }

    @Test
    void aMegabyteIsComparedInBoundedTime() {
        Random random = new Random(3_003);
        String before = random.ints(200_000, 0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String after = random.ints(200_000, 0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertBounded(before, after);
        assertBounded(before.replace(' ', '\n'), after.replace(' ', '\n'));
        assertBounded("สวัสดี".repeat(20_000), "ภาษาไทย".repeat(17_000));
        assertBounded("a ".repeat(60_000), "b ".repeat(60_000));
        assertBounded("\u0301".repeat(1_000_000), "\u200D".repeat(1_000_000));
        assertBounded("a".repeat(1_000_000), "a".repeat(1_000_001));
        assertBounded(words(before, 2_450), words(after, 2_450));
    }

    private static String words(String text, int count) {
        return List.of(text.split(" ")).subList(0, count).stream().collect(Collectors.joining(" "));
    }

    private static void assertBounded(String before, String after) {
        List<DiffRun> runs = assertTimeout(Duration.ofSeconds(5), () -> WordDiff.of(before, after, "en"));
        assertThat(text(runs, Set.of(SAME, REMOVED)).equals(before)).isTrue();
        assertThat(text(runs, Set.of(SAME, ADDED)).equals(after)).isTrue();
    }

    private static String text(List<DiffRun> runs, Set<DiffRun.Kind> kinds) {
        return runs.stream()
                .filter(run -> kinds.contains(run.kind()))
                .map(DiffRun::text)
                .collect(Collectors.joining());
    }

    /** Changes as [removed|added]. */
    private static String written(List<DiffRun> runs) {
        return runs.stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.text();
                    case REMOVED -> "[" + run.text() + "|]";
                    case ADDED -> "[|" + run.text() + "]";
                })
                .collect(Collectors.joining())
                .replace("|][|", "|");
    }
}

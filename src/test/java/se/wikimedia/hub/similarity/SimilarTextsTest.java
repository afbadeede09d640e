package se.wikimedia.hub.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.similarity.SimilarTexts.Similar;

/** Similar texts beside what comparing each with each finds. */
class SimilarTextsTest {

    private static final List<String> WORDS =
            List.of("a", "the", "museum", "library", "signs", "shares", "pictures", "of", "aaaa", "abab", "ö", "图书馆");

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, acb, 1",
        "abcd, acbd, 1",
        "ca, abc, 3",
        "museum, musuem, 1",
        "library, libary, 1",
        "kitten, sitting, 3"
    })
    void theDistanceCountsEditsAndExchangedNeighbours(String one, String other, int distance) {
        assertThat(new EditDistance(one).to(other, 100)).isEqualTo(distance);
        assertThat(plainDistance(one, other)).isEqualTo(distance);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theDistanceIsThatOfTheWholeMatrix(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            var one = letters(random, random.nextInt(200));
            var other = random.nextBoolean() ? letters(random, random.nextInt(200)) : edited(random, one);
            int exact = plainDistance(one, other);
            var distance = new EditDistance(one);
            int most = random.nextInt(100);
            assertThat(distance.to(other, 400))
                    .as("seed %d: %s, %s", seed, one, other)
                    .isEqualTo(exact);
            int within = distance.to(other, most);
            assertThat(exact <= most ? within == exact : within > most)
                    .as("seed %d, at most %d: %s, %s", seed, most, one, other)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatIsFoundIsWhatComparingWithEachFinds(long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        var similar = new SimilarTexts();
        for (int i = 0; i < 300; i++) {
            var text = texts.isEmpty() || random.nextBoolean()
                    ? sentence(random)
                    : edited(random, texts.get(random.nextInt(texts.size())));
            if (!texts.contains(text)) {
                assertThat(similar.add(text)).isEqualTo(texts.size());
                texts.add(text);
            }
            assertThat(similar.number(text)).isEqualTo(texts.indexOf(text));
        }
        for (int i = 0; i < 200; i++) {
            var sought = edited(random, texts.get(random.nextInt(texts.size())));
            var wanted = new BitSet();
            IntStream.range(0, texts.size())
                    .filter(any -> random.nextInt(4) > 0)
                    .forEach(wanted::set);
            int limit = 1 + random.nextInt(8);
            assertThat(similar.find(sought, wanted, limit))
                    .as("seed %d, %d of %s", seed, limit, sought)
                    .isEqualTo(compared(texts, sought, wanted, limit));
        }
    }

    @Test
    void nothingIsFoundAmongNothing() {
        assertThat(new SimilarTexts().find("museum", new BitSet(), 5)).isEmpty();
    }

    private static List<Similar> compared(List<String> texts, String sought, BitSet wanted, int limit) {
        return wanted.stream()
                .mapToObj(text -> new Similar(text, similarity(texts.get(text), sought)))
                .filter(each -> each.similarity() >= SimilarTexts.LEAST)
                .sorted(Comparator.comparingDouble(Similar::similarity)
                        .reversed()
                        .thenComparingInt(Similar::text))
                .limit(limit)
                .toList();
    }

    private static double similarity(String one, String other) {
        return SimilarTexts.similarity(plainDistance(one, other), Math.max(one.length(), other.length()));
    }

    /** The textbook's matrix. */
    private static int plainDistance(String one, String other) {
        var cells = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cells[i][j] = i == 0 || j == 0 ? i + j : cell(cells, one, other, i, j);
            }
        }
        return cells[one.length()][other.length()];
    }

    private static int cell(int[][] cells, String one, String other, int i, int j) {
        int replaced = cells[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cells[i - 1][j], cells[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, cells[i - 2][j - 2] + 1) : least;
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'e')
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static String sentence(Random random) {
        return random.ints(1 + random.nextInt(12), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    private static String edited(Random random, String text) {
        var edited = new StringBuilder(text);
        for (int i = random.nextInt(5); i > 0 && edited.length() > 1; i--) {
            int at = random.nextInt(edited.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> edited.deleteCharAt(at);
                case 1 -> edited.insert(at, (char) ('a' + random.nextInt(5)));
                case 2 -> edited.setCharAt(at, (char) ('a' + random.nextInt(5)));
                default -> edited.insert(at, edited.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return edited.toString();
    }
}

package se.wikimedia.hub.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.content.QuestionType.SINGLE;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.Quiz;

class DrawTest {

    private static Quiz pool(int size, int draw) {
        return new Quiz(
                0.5,
                draw,
                AttemptsPolicy.FREE,
                IntStream.range(0, size)
                        .mapToObj(i -> Quizzes.choice("q" + i, SINGLE, "a", "!b"))
                        .toList());
    }

    private static List<String> asked(Draw draw, Quiz quiz) {
        return draw.from(quiz).questions().stream().map(Question::id).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20261121})
    void drawsWhatABruteForceOverAllSetsDraws(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(8);
            var quiz = pool(size, 1 + random.nextInt(size));
            long person = random.nextInt(1_000_000);
            int attempt = 1 + random.nextInt(20);
            assertThat(asked(Draw.ofAttempt(person, "m/l", attempt), quiz))
                    .as("seed %d, round %d, person %d, attempt %d, %s", seed, round, person, attempt, quiz)
                    .isEqualTo(twin("person " + person + " attempt " + attempt + " of m/l", quiz));
        }
    }

    /** Of all sets of the right size the one whose sum of places is lowest, places counted by hash. */
    private static List<String> twin(String seed, Quiz quiz) {
        var ids = quiz.questions().stream().map(Question::permanentId).toList();
        var hashes = ids.stream().map(id -> sha256(seed + "\n" + id)).toList();
        var best = new ArrayList<String>();
        long least = Long.MAX_VALUE;
        for (int set = 0; set < 1 << ids.size(); set++) {
            if (Integer.bitCount(set) == quiz.draw()) {
                int chosen = set;
                long places = IntStream.range(0, ids.size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToLong(i -> hashes.stream()
                                .filter(hash -> hash.compareTo(hashes.get(i)) < 0)
                                .count())
                        .sum();
                if (places < least) {
                    least = places;
                    best.clear();
                    IntStream.range(0, ids.size())
                            .filter(i -> (chosen >> i & 1) == 1)
                            .forEach(i -> best.add(quiz.questions().get(i).id()));
                }
            }
        }
        return best;
    }

    private static BigInteger sha256(String text) {
        try {
            return new BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pearson's chi-squared over the ten pairs of five; 27.88 is passed by chance once in a thousand times. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 20261122})
    void everySetIsAsLikelyAsAnyOther(long seed) {
        var random = new Random(seed);
        var quiz = pool(5, 2);
        int draws = 20_000;
        var counts = new HashMap<List<String>, Integer>();
        for (int i = 0; i < draws; i++) {
            var draw = i % 2 == 0
                    ? Draw.ofAttempt(random.nextInt(1 << 30), "m/l", 1 + random.nextInt(5))
                    : Draw.ofVisit(1 + random.nextInt(Draw.MOST_VISITS), "m/l");
            counts.merge(asked(draw, quiz), 1, Integer::sum);
        }
        double expected = draws / 10.0;
        double chiSquared = counts.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(counts).as("seed %d", seed).hasSize(10);
        assertThat(chiSquared).as("seed %d, %s", seed, counts).isLessThan(27.88);
    }

    @Test
    void theSameAttemptAsksTheSameAndAnotherAttemptOrPersonOther() {
        var quiz = pool(30, 10);
        assertThat(asked(Draw.ofAttempt(7, "m/l", 2), quiz)).isEqualTo(asked(Draw.ofAttempt(7, "m/l", 2), quiz));
        var different = Set.of(
                asked(Draw.ofAttempt(7, "m/l", 1), quiz),
                asked(Draw.ofAttempt(7, "m/l", 2), quiz),
                asked(Draw.ofAttempt(8, "m/l", 2), quiz),
                asked(Draw.ofAttempt(7, "m/k", 2), quiz),
                asked(Draw.ofVisit(7, "m/l"), quiz));
        assertThat(different).hasSize(5);
    }

    @Test
    void theOrderInTheFileDoesNotMatterToTheDrawAndIsKeptOnThePage() {
        var quiz = pool(12, 5);
        var turned = new ArrayList<>(quiz.questions());
        Collections.reverse(turned);
        var draw = Draw.ofAttempt(3, "m/l", 1);
        var asked = asked(draw, quiz);
        var other = asked(draw, new Quiz(0.5, 5, AttemptsPolicy.FREE, turned));
        assertThat(asked).isSortedAccordingTo((a, b) -> Integer.compare(number(a), number(b)));
        assertThat(other).containsExactlyInAnyOrderElementsOf(asked).isNotEqualTo(asked);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    @Test
    void anAddedQuestionTakesThePlaceOfOneAtMost() {
        for (int attempt = 1; attempt <= 200; attempt++) {
            var draw = Draw.ofAttempt(1, "m/l", attempt);
            var before = new HashSet<>(asked(draw, pool(10, 4)));
            var after = asked(draw, pool(11, 4)).stream()
                    .filter(id -> !id.equals("q10"))
                    .collect(Collectors.toSet());
            assertThat(before).as("attempt %d", attempt).containsAll(after);
            assertThat(after).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void aPoolNoLargerThanTheDrawIsAskedWhole() {
        assertThat(asked(Draw.ofAttempt(1, "m/l", 1), pool(3, 3))).containsExactly("q0", "q1", "q2");
        assertThat(asked(Draw.ofAttempt(1, "m/l", 1), pool(3, 9))).hasSize(3);
    }
}

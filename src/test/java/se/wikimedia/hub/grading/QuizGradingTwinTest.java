package se.wikimedia.hub.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;

/** The grading against a slow and naive one that goes by the words of the documentation, one answer at a time. */
class QuizGradingTwinTest {

    private static final List<String> WORDS =
            List.of("Å", "A\u030A", "ångström", "ANGSTRÖM", "x  y", " x y", "X Y", "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261121})
    void gradesAsTheNaiveTwinDoes(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            var quiz = quiz(random);
            var given = given(quiz, random);
            var graded = QuizGrading.grade(quiz, given);
            assertThat(graded)
                    .as("seed %d, round %d, %s, %s", seed, round, quiz, given)
                    .isEqualTo(twin(quiz, given));
        }
    }

    private static Quiz quiz(Random random) {
        var questions = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> question("q" + i, random))
                .toList();
        return new Quiz(random.nextInt(5) / 4.0, questions);
    }

    private static Question question(String id, Random random) {
        var type = QuestionType.values()[random.nextInt(QuestionType.values().length)];
        int only = random.nextInt(3);
        var answers = IntStream.range(0, 3)
                .mapToObj(i -> new Answer(
                        "a" + i,
                        type == QuestionType.SINGLE ? i == only : random.nextBoolean(),
                        type == QuestionType.NUMBER ? BigDecimal.valueOf(random.nextInt(40), 1) : null,
                        BigDecimal.valueOf(random.nextInt(4), 1),
                        type == QuestionType.TEXT ? Set.of(word(random)) : Set.of()))
                .toList();
        return new Question(id, "m/l:q:" + id, type, answers);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Map<String, List<String>> given(Quiz quiz, Random random) {
        var given = new LinkedHashMap<String, List<String>>();
        for (var question : quiz.questions()) {
            if (random.nextInt(6) > 0) {
                given.put(question.id(), given(question, random));
            }
        }
        return given;
    }

    private static List<String> given(Question question, Random random) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE, ORDER -> ids(random);
            case MATCH ->
                random.nextBoolean()
                        ? Stream.of("a2", "a0", "a1")
                                .map(id -> Quizzes.pair(question, id, id))
                                .toList()
                        : pairs(question, random);
            case NUMBER -> List.of(random.nextInt(4) + (random.nextBoolean() ? "," : ".") + random.nextInt(10));
            case TEXT, REFLECTION -> List.of(word(random));
            case EVIDENCE -> List.of(random.nextBoolean() ? "https://www.wikidata.org/wiki/Q42" : " ");
        };
    }

    private static List<String> ids(Random random) {
        var ids = new ArrayList<>(List.of("a0", "a1", "a2"));
        if (random.nextBoolean()) {
            Collections.shuffle(ids, random);
        }
        return List.copyOf(ids.subList(0, random.nextInt(4)));
    }

    private static List<String> pairs(Question question, Random random) {
        return ids(random).stream()
                .map(id -> Quizzes.pair(question, id, "a" + random.nextInt(3)))
                .toList();
    }

    private static Graded twin(Quiz quiz, Map<String, List<String>> given) {
        var graded = new ArrayList<GradedQuestion>();
        int scored = 0;
        int right = 0;
        for (var question : quiz.questions()) {
            var texts = given.getOrDefault(question.id(), List.of());
            boolean counts = question.type() != QuestionType.REFLECTION && question.type() != QuestionType.EVIDENCE;
            boolean isRight = counts && twin(question, texts);
            scored += counts ? 1 : 0;
            right += isRight ? 1 : 0;
            graded.add(new GradedQuestion(question.id(), question.permanentId(), texts, isRight, counts));
        }
        double score = scored == 0 ? 1 : (double) right / scored;
        return new Graded(score, scored == 0 || score >= quiz.pass(), graded);
    }

    private static boolean twin(Question question, List<String> texts) {
        if (texts.isEmpty() || texts.stream().allMatch(String::isBlank)) {
            return false;
        }
        int hits = 0;
        for (int i = 0; i < question.answers().size(); i++) {
            var answer = question.answers().get(i);
            boolean chosen = texts.contains(answer.id());
            hits += switch (question.type()) {
                case SINGLE, MULTIPLE -> chosen == answer.correct() ? 1 : 0;
                case MATCH -> texts.contains(Quizzes.pair(question, answer.id(), answer.id())) ? 1 : 0;
                case ORDER -> i < texts.size() && texts.get(i).equals(answer.id()) ? 1 : 0;
                case NUMBER -> near(texts.get(0), answer) ? 3 : 0;
                case TEXT -> answer.accepted().stream().anyMatch(word -> same(word, texts.get(0))) ? 3 : 0;
                case REFLECTION, EVIDENCE -> 0;
            };
        }
        return hits >= 3;
    }

    private static boolean near(String text, Answer answer) {
        int tenths = Integer.parseInt(text.replaceAll("[.,]", ""));
        int wanted =
                answer.number() == null ? -1 : answer.number().unscaledValue().intValueExact();
        return Math.abs(tenths - wanted) <= answer.tolerance().unscaledValue().intValueExact();
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return String.join(" ", List.of(composed.trim().split("\\s+")));
    }
}

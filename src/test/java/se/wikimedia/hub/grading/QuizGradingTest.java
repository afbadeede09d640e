package se.wikimedia.hub.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.wikimedia.hub.content.QuestionType.EVIDENCE;
import static se.wikimedia.hub.content.QuestionType.MATCH;
import static se.wikimedia.hub.content.QuestionType.MULTIPLE;
import static se.wikimedia.hub.content.QuestionType.ORDER;
import static se.wikimedia.hub.content.QuestionType.REFLECTION;
import static se.wikimedia.hub.content.QuestionType.SINGLE;
import static se.wikimedia.hub.grading.Quizzes.choice;
import static se.wikimedia.hub.grading.Quizzes.number;
import static se.wikimedia.hub.grading.Quizzes.open;
import static se.wikimedia.hub.grading.Quizzes.pair;
import static se.wikimedia.hub.grading.Quizzes.quiz;
import static se.wikimedia.hub.grading.Quizzes.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.shared.problem.Problem;

class QuizGradingTest {

    private static final Question SINGLE_B = choice("q", SINGLE, "!a", "b", "!c");
    private static final Question MULTIPLE_AC = choice("q", MULTIPLE, "a", "!b", "c");
    private static final Question MATCH_AB = choice("q", MATCH, "a", "b");
    private static final Question ORDER_ABC = choice("q", ORDER, "a", "b", "c");
    private static final Question ABOUT_3_5 = number("q", "3.5", "0.25");
    private static final Question CAFE = text("q", "Café au lait", "كافيه");

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(SINGLE_B, List.of("b"), true),
                arguments(SINGLE_B, List.of("a"), false),
                arguments(SINGLE_B, List.of("a", "b"), false),
                arguments(SINGLE_B, List.of("b", "b"), false),
                arguments(SINGLE_B, List.of(""), false),
                arguments(SINGLE_B, List.of("", "b"), true),
                arguments(SINGLE_B, List.of(), false),
                arguments(MULTIPLE_AC, List.of("c", "a"), true),
                arguments(MULTIPLE_AC, List.of("a"), false),
                arguments(MULTIPLE_AC, List.of("a", "b", "c"), false),
                arguments(MULTIPLE_AC, List.of(), false),
                arguments(MATCH_AB, List.of(pair(MATCH_AB, "b", "b"), pair(MATCH_AB, "a", "a")), true),
                arguments(MATCH_AB, List.of(pair(MATCH_AB, "a", "b"), pair(MATCH_AB, "b", "a")), false),
                arguments(MATCH_AB, List.of(pair(MATCH_AB, "a", "a")), false),
                arguments(MATCH_AB, List.of(pair(MATCH_AB, "a", "a"), "b:"), false),
                arguments(
                        MATCH_AB,
                        List.of(pair(MATCH_AB, "a", "a"), pair(MATCH_AB, "b", "b"), pair(MATCH_AB, "a", "b")),
                        false),
                arguments(ORDER_ABC, List.of("a", "b", "c"), true),
                arguments(ORDER_ABC, List.of("a", "c", "b"), false),
                arguments(ORDER_ABC, List.of("a", "b"), false),
                arguments(ORDER_ABC, List.of("a", "b", "c", "c"), false),
                arguments(ABOUT_3_5, List.of("3.5"), true),
                arguments(ABOUT_3_5, List.of("3,25"), true),
                arguments(ABOUT_3_5, List.of("3.24"), false),
                arguments(ABOUT_3_5, List.of("3.5", "3.5"), false),
                arguments(ABOUT_3_5, List.of("three"), false),
                arguments(ABOUT_3_5, List.of(""), false),
                arguments(CAFE, List.of("café au lait"), true),
                arguments(CAFE, List.of("  CAFE\u0301\u00A0 au\tlait\n"), true),
                arguments(CAFE, List.of("Ｃａｆé au lait"), true),
                arguments(CAFE, List.of("كافيه"), true),
                arguments(CAFE, List.of("cafe au lait"), false),
                arguments(CAFE, List.of("   "), false),
                arguments(text("q", "Straße"), List.of("STRASSE"), true),
                arguments(open("q", REFLECTION), List.of("I think so"), false),
                arguments(open("q", EVIDENCE), List.of("https://www.wikidata.org/wiki/Q42"), false));
    }

    @ParameterizedTest
    @MethodSource("table")
    void anAnswerIsRightOrWrong(Question question, List<String> given, boolean right) {
        var graded = QuizGrading.grade(quiz(1, question), Map.of("q", given))
                .questions()
                .get(0);
        assertThat(graded.right()).isEqualTo(right);
        assertThat(graded.given()).isEqualTo(given);
        assertThat(graded.permanentId()).isEqualTo("m/l:q:q");
    }

    @Test
    void theScoreIsTheShareOfTheScoredQuestions() {
        var quiz = quiz(
                0.5,
                choice("one", SINGLE, "a", "!b"),
                choice("two", SINGLE, "a", "!b"),
                choice("three", SINGLE, "a", "!b"),
                open("four", REFLECTION));
        var two = QuizGrading.grade(quiz, Map.of("one", List.of("a"), "two", List.of("a")));
        assertThat(two.score()).isEqualTo(2.0 / 3);
        assertThat(two.passed()).isTrue();
        assertThat(two.questions()).extracting(GradedQuestion::scored).containsExactly(true, true, true, false);
        assertThat(QuizGrading.grade(quiz, Map.of("one", List.of("a"))).passed())
                .isFalse();
        assertThat(QuizGrading.grade(quiz, Map.of()).score()).isZero();
    }

    @Test
    void exactlyTheShareAskedForIsEnough() {
        var quiz = quiz(
                0.75,
                Stream.of("a", "b", "c", "d")
                        .map(id -> choice(id, SINGLE, "yes", "!no"))
                        .toArray(Question[]::new));
        var yes = List.of("yes");
        assertThat(QuizGrading.grade(quiz, Map.of("a", yes, "b", yes, "c", yes)).passed())
                .isTrue();
    }

    @Test
    void aQuizWithoutScoredQuestionsIsPassedWhenSubmitted() {
        var graded = QuizGrading.grade(quiz(1, open("q", REFLECTION)), Map.of());
        assertThat(graded.passed()).isTrue();
        assertThat(graded.score()).isOne();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(SINGLE_B, "other", List.of("b"), "unknown-question"),
                arguments(SINGLE_B, "q", List.of("x"), "unknown-answer"),
                arguments(SINGLE_B, "q", List.of("B"), "unknown-answer"),
                arguments(MULTIPLE_AC, "q", List.of("a", "x"), "unknown-answer"),
                arguments(ORDER_ABC, "q", List.of("a", "x"), "unknown-answer"),
                arguments(MATCH_AB, "q", List.of("a:x"), "unknown-answer"),
                arguments(MATCH_AB, "q", List.of("a:a"), "unknown-answer"),
                arguments(MATCH_AB, "q", List.of("x:" + pair(MATCH_AB, "a", "a").substring(2)), "unknown-answer"),
                arguments(MATCH_AB, "q", List.of("a"), "unknown-answer"),
                arguments(MATCH_AB, "q", List.of(pair(MATCH_AB, "a", "b") + ":a"), "unknown-answer"),
                arguments(SINGLE_B, "q", Collections.nCopies(201, "b"), "too-many-answers"),
                arguments(CAFE, "q", List.of("é".repeat(10_001)), "answer-too-long"),
                arguments(open("q", REFLECTION), "q", List.of("half a pair: \uD83D"), "answer-not-text"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCantBeTakenIsRefusedWithTheReason(Question question, String id, List<String> given, String reason) {
        assertThatThrownBy(() -> QuizGrading.grade(quiz(1, question), Map.of(id, given)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(reason);
                    assertThat(problem.arguments()).containsEntry("about", id);
                });
    }

    @Test
    void tenThousandEmojiAreNotTooLong() {
        var given = List.of("👩🏽‍🏫"
                .codePoints()
                .mapToObj(Character::toString)
                .findFirst()
                .orElseThrow()
                .repeat(10_000));
        assertThat(QuizGrading.grade(quiz(1, open("q", REFLECTION)), Map.of("q", given))
                        .questions()
                        .get(0)
                        .given())
                .isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1500", "+1500", " 1500 ", "1500.0", "1500,0", "1 500", "1\u00A0500", "1\u202F500", "1'500", "1’500",
                "1,500.0", "1.500,00", "1 500,0", "١٥٠٠", "۱۵۰۰", "१५००", "１５００", "١٬٥٠٠", "١٥٠٠٫٠", "\u200F١٥٠٠\u200E",
                "1500.", "01500"
            })
    void fifteenHundredIsUnderstoodInManyHands(String given) {
        assertThat(NumberAnswer.fits(given, number("q", "1500", "0").answers())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1e3",
                "1e999999999",
                "15E2",
                "0x5DC",
                "1,500",
                "1.500",
                "15 00",
                "1 5 0 0",
                "1,50,0",
                "1,5.00",
                "1500-",
                "--1500",
                "1500 kr",
                "",
                ".",
                ",",
                "-",
                "一千五百",
                "9999999999999999999999999999999999999999999999999999999999999999999999999999"
            })
    void whatIsNoNumberOrAnotherIsWrong(String given) {
        assertThat(NumberAnswer.fits(given, number("q", "1500", "0").answers())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2.5", "−2,5", "- 2.5", "-٢٫٥", "–2.5", "-2.50"})
    void minusIsUnderstoodInManyHands(String given) {
        assertThat(NumberAnswer.fits(given, number("q", "-2.5", "0").answers())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567", "1,234,567", "12,34,567", "1.234.567", "1 234 567", "1,234,567.0", "1.234.567,0"})
    void millionsMayBeGrouped(String given) {
        assertThat(NumberAnswer.fits(given, number("q", "1234567", "0").answers()))
                .isTrue();
    }

    @Test
    void aNumberAskedForCannotBeABomb() {
        assertThat(NumberAnswer.fits("1", number("q", "1e999999999", "0").answers()))
                .isFalse();
        assertThat(NumberAnswer.fits("1", number("q", "1", "1e999999999").answers()))
                .isTrue();
        assertThat(NumberAnswer.fits("1", number("q", "1e-999999999", "0").answers()))
                .isFalse();
    }

    @Test
    void aHugeAnswerIsRefusedBeforeItCostsAnything() {
        assertThat(NumberAnswer.fits("9".repeat(10_000), number("q", "9", "0").answers()))
                .isFalse();
    }
}

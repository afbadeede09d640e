package se.wikimedia.hub.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.content.QuestionType.SINGLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.shared.problem.Problem;

/** Answers to a pool from somebody who may not have known what was drawn. */
class DrawnQuizTest {

    private static final Draw DRAW = Draw.ofAttempt(1, "m/l", 1);

    private final Quiz quiz = new Quiz(
            0.5,
            2,
            AttemptsPolicy.FREE,
            IntStream.range(0, 5)
                    .mapToObj(i -> Quizzes.choice("q" + i, SINGLE, "a", "!b"))
                    .toList());

    private final List<String> drawn =
            DRAW.from(quiz).questions().stream().map(Question::id).toList();
    private final List<String> others = quiz.questions().stream()
            .map(Question::id)
            .filter(id -> !drawn.contains(id))
            .toList();

    private static Map<String, List<String>> right(List<String> questions) {
        var answers = new HashMap<String, List<String>>();
        questions.forEach(id -> answers.put(id, List.of("a")));
        return answers;
    }

    private static List<String> graded(Graded graded) {
        return graded.questions().stream().map(GradedQuestion::questionId).toList();
    }

    @Test
    void answersToTheQuestionsDrawnAreGradedOnThose() {
        var graded = QuizGrading.grade(quiz, DRAW, right(drawn.subList(0, 1)));
        assertThat(graded(graded)).isEqualTo(drawn);
        assertThat(graded.score()).isEqualTo(0.5);
        assertThat(graded.passed()).isTrue();
    }

    @Test
    void whoAnswersAllIsGradedOnAll() {
        var answers = right(quiz.questions().stream().map(Question::id).toList());
        answers.put("q0", List.of("b"));
        var graded = QuizGrading.grade(quiz, DRAW, answers);
        assertThat(graded.questions()).hasSize(5);
        assertThat(graded.score()).isEqualTo(0.8);
    }

    @Test
    void asManyOthersAreTakenFromWhoWasOfflineAndFewerAreNot() {
        assertThat(graded(QuizGrading.grade(quiz, DRAW, right(others.subList(0, 2)))))
                .isEqualTo(others.subList(0, 2));
        assertThatThrownBy(() -> QuizGrading.grade(quiz, DRAW, right(others.subList(0, 1))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo("not-drawn");
                    assertThat(problem.arguments().get("about")).isEqualTo(others.get(0));
                });
    }

    @Test
    void aBlankAnswerToAnotherQuestionSaysNothing() {
        var answers = right(drawn);
        answers.put(others.get(0), List.of(" "));
        var graded = QuizGrading.grade(quiz, DRAW, answers);
        assertThat(graded(graded)).isEqualTo(drawn);
        assertThat(graded.score()).isEqualTo(1);
    }
}

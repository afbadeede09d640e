package se.wikimedia.hub.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Grades what a learner gave to a quiz: a list of texts for each question id.
 *
 * <table>
 * <caption>What is given, by the question's type</caption>
 * <tr><th>single<td>{@code [id]} of the chosen answer
 * <tr><th>multiple<td>{@code [id, …]} of all chosen answers, in any order
 * <tr><th>match<td>{@code ["answer:partner", …]}, an answer's id and the id of what it is paired with, in any order
 * <tr><th>order<td>{@code [id, …]} from first to last
 * <tr><th>number<td>{@code ["3.5"]}, see {@link NumberAnswer}
 * <tr><th>text<td>{@code ["…"]}, see {@link TextAnswer}
 * <tr><th>reflection<td>{@code ["…"]}, kept and not scored
 * <tr><th>evidence<td>{@code ["https://…"]}, see {@link EvidenceLink}, kept and not scored
 * </table>
 *
 * <p>No answer, or a blank one, is wrong. A quiz is passed when the share of right answers reaches its
 * {@link Quiz#pass()}; one without scored questions is passed when it is submitted.
 */
public final class QuizGrading {

    private QuizGrading() {}

    /**
     * @throws Problem of kind INVALID where the answers can't be taken: {@code
     *     unknown-question}, {@code unknown-answer}, {@code too-many-answers}, {@code answer-too-long}, {@code
     *     answer-not-text} or what {@link EvidenceLink#of} refuses; its argument {@code about} names the question
     */
    public static Graded grade(Quiz quiz, Map<String, List<String>> answers) {
        GivenAnswers.check(quiz, answers);
        var questions = quiz.questions().stream()
                .map(question -> grade(question, answers.getOrDefault(question.id(), List.of())))
                .toList();
        return graded(quiz, questions);
    }

    /**
     * What a quiz makes of answers that were given to it as it was once. Only questions that were asked then count, so
     * that nobody fails what they have never seen; answers that are no more are wrong. Nothing where none is left.
     *
     * @param kept by the questions' permanent ids; a question that was asked and not answered has an empty list
     */
    public static Optional<Graded> again(Quiz quiz, Map<String, List<String>> kept) {
        var questions = quiz.questions().stream()
                .filter(question -> kept.containsKey(question.permanentId()))
                .map(question -> grade(question, kept.getOrDefault(question.permanentId(), List.of())))
                .toList();
        return questions.stream().anyMatch(GradedQuestion::scored)
                ? Optional.of(graded(quiz, questions))
                : Optional.empty();
    }

    private static Graded graded(Quiz quiz, List<GradedQuestion> questions) {
        long scored = questions.stream().filter(GradedQuestion::scored).count();
        long right = questions.stream().filter(GradedQuestion::right).count();
        double score = scored == 0 ? 1 : (double) right / scored;
        return new Graded(score, scored == 0 || score >= quiz.pass(), questions);
    }

    /**
     * Grades what somebody sent who may not have known what was drawn for them: on the questions drawn, or else on those
     * that were answered where these are at least as many. Answers to anything else are refused as {@code not-drawn}.
     *
     * @throws Problem likewise
     */
    public static Graded grade(Quiz quiz, Draw draw, Map<String, List<String>> answers) {
        GivenAnswers.check(quiz, answers);
        var drawn = draw.from(quiz);
        var answered = quiz.asking(question ->
                answers.getOrDefault(question.id(), List.of()).stream().anyMatch(text -> !text.isBlank()));
        var others = answered.asking(question -> !drawn.questions().contains(question));
        if (!others.questions().isEmpty() && answered.questions().size() < quiz.draw()) {
            throw Problem.of(
                    Problem.Kind.INVALID,
                    "not-drawn",
                    Map.of("about", others.questions().get(0).id()));
        }
        var asked = others.questions().isEmpty() ? drawn : answered;
        return grade(asked, ofThese(asked, answers));
    }

    private static Map<String, List<String>> ofThese(Quiz asked, Map<String, List<String>> answers) {
        return asked.questions().stream()
                .filter(question -> answers.containsKey(question.id()))
                .collect(Collectors.toMap(Question::id, question -> answers.getOrDefault(question.id(), List.of())));
    }

    private static GradedQuestion grade(Question question, List<String> given) {
        var answered = given.stream().filter(text -> !text.isBlank()).toList();
        boolean right = !answered.isEmpty() && isRight(question, answered);
        return new GradedQuestion(
                question.id(),
                question.permanentId(),
                List.copyOf(given),
                right,
                question.type().scored());
    }

    private static boolean isRight(Question question, List<String> given) {
        return switch (question.type()) {
            case SINGLE -> List.copyOf(correct(question)).equals(given);
            case MULTIPLE -> correct(question).equals(Set.copyOf(given));
            case MATCH -> Set.copyOf(RightAnswers.to(question)).equals(Set.copyOf(given));
            case ORDER -> question.answers().stream().map(Answer::id).toList().equals(given);
            case NUMBER -> given.size() == 1 && NumberAnswer.fits(given.get(0), question.answers());
            case TEXT -> given.size() == 1 && TextAnswer.fits(given.get(0), question.answers());
            case REFLECTION, EVIDENCE -> false;
        };
    }

    private static Set<String> correct(Question question) {
        return question.answers().stream()
                .filter(Answer::correct)
                .map(Answer::id)
                .collect(Collectors.toSet());
    }
}

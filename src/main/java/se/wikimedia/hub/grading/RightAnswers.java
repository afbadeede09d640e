package se.wikimedia.hub.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.Quiz;

/** What somebody gives who knows everything, in the form of {@link QuizGrading}; nothing where nothing is scored. */
public final class RightAnswers {

    private RightAnswers() {}

    public static Map<String, List<String>> to(Quiz quiz) {
        return quiz.questions().stream().collect(Collectors.toMap(Question::id, RightAnswers::to));
    }

    static List<String> to(Question question) {
        var answers = question.answers().stream();
        return switch (question.type()) {
            case SINGLE, MULTIPLE ->
                answers.filter(Answer::correct).map(Answer::id).toList();
            case MATCH ->
                answers.map(each -> each.id() + ":" + question.partnerOf(each)).toList();
            case ORDER -> answers.map(Answer::id).toList();
            case NUMBER ->
                first(answers.flatMap(each -> Optional.ofNullable(each.number()).stream())
                        .map(number -> number.toPlainString()));
            case TEXT -> first(answers.flatMap(each -> each.accepted().stream()));
            case REFLECTION, EVIDENCE -> List.of();
        };
    }

    private static List<String> first(Stream<String> texts) {
        return texts.limit(1).toList();
    }
}

package se.wikimedia.hub.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.QuizSource;

/** Somebody who knows the manuscript fills in the quiz form of the lesson they see. */
record QuizTaker(Page page, QuizSource quiz) {

    private static final Pattern LESSON = Pattern.compile("/modules/([^/?#]+/[^/?#]+)");

    private static final String NOTE = "A note for myself";

    void answerRightly() {
        quiz.questions().forEach(question -> answer(question, true));
        submit();
    }

    /** Every scored question wrongly. */
    void answerWrongly() {
        quiz.questions().forEach(question -> answer(question, false));
        submit();
    }

    int scored() {
        return (int) quiz.questions().stream()
                .filter(question -> question.type() != QuestionSource.Type.REFLECTION
                        && question.type() != QuestionSource.Type.EVIDENCE)
                .count();
    }

    private void submit() {
        page.locator("#quiz form button[type=submit]").click();
    }

    private void answer(QuestionSource question, boolean rightly) {
        var answers = question.answers();
        switch (question.type()) {
            case SINGLE, MULTIPLE ->
                answers.stream().filter(each -> each.correct() == rightly).forEach(each -> choice(question, each)
                        .check());
            case MATCH -> place(question, ids(answers), shifted(partners(question), rightly ? 0 : 1));
            case ORDER -> place(question, places(answers), shifted(ids(answers), rightly ? 0 : 1));
            case NUMBER -> field(question).fill(number(answers.get(0), rightly));
            case TEXT -> field(question).fill(rightly ? answers.get(0).text() : "Nothing of the kind");
            case REFLECTION -> field(question).fill(NOTE);
            case EVIDENCE -> field(question).fill("https://example.org/my-work");
        }
    }

    private static String number(AnswerSource answer, boolean rightly) {
        return new BigDecimal(answer.text())
                .add(new BigDecimal(rightly ? 0 : 987_654))
                .toPlainString();
    }

    /** The selects offer {@code answer:partner}, where a left side has its select to itself. */
    private void place(QuestionSource question, List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            var value = left.get(i) + ":" + right.get(i);
            page.locator("select[name='q.%s']:has(option[value='%s'])".formatted(question.id(), value))
                    .selectOption(new SelectOption().setValue(value));
        }
    }

    private Locator choice(QuestionSource question, AnswerSource answer) {
        return page.locator("input[name='q.%s'][value='%s']".formatted(question.id(), answer.id()));
    }

    private Locator field(QuestionSource question) {
        return page.locator("[name='q.%s']".formatted(question.id()));
    }

    private static List<String> ids(List<AnswerSource> answers) {
        return answers.stream().map(AnswerSource::id).toList();
    }

    private List<String> partners(QuestionSource question) {
        var lesson = LESSON.matcher(page.url());
        if (!lesson.find()) {
            throw new IllegalStateException("no lesson's page: " + page.url());
        }
        var answers = question.answers().stream()
                .map(each -> new Answer(each.id(), true, null, BigDecimal.ZERO, Set.of()))
                .toList();
        var asked = new Question(question.id(), lesson.group(1) + ":q:" + question.id(), QuestionType.MATCH, answers);
        return answers.stream().map(asked::partnerOf).toList();
    }

    private static List<String> places(List<AnswerSource> answers) {
        return IntStream.rangeClosed(1, answers.size())
                .mapToObj(String::valueOf)
                .toList();
    }

    private static List<String> shifted(List<String> ids, int distance) {
        var shifted = new ArrayList<>(ids);
        Collections.rotate(shifted, distance);
        return shifted;
    }
}

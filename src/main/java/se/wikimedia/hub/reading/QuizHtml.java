package se.wikimedia.hub.reading;

import java.util.List;
import java.util.stream.IntStream;
import se.wikimedia.hub.reading.QuizReading.AnswerReading;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Messages;

/**
 * A quiz's questions as plain form fields: {@code q.<question>} with the answer's id, for a match question with
 * {@code answer:partner}, for an order question with {@code place:answer}, else with what is typed.
 *
 * <p>Not a view, because a lesson is shown far more often than it changes: the form is made once for a language, and
 * again only for a learner whose answers come back.
 */
public record QuizHtml(Messages messages, Formats formats, String language, FilledQuiz filled) {

    /** All questions; what was {@code filled} in for one is there again, with what is wrong with it. */
    public String fields(QuizReading quiz) {
        var html = new StringBuilder();
        quiz.questions().forEach(question -> append(html, question));
        return html.toString();
    }

    private void append(StringBuilder html, QuestionReading question) {
        html.append("<fieldset class=\"question\"><legend")
                .append(question.prompt().attributes())
                .append('>');
        html.append(question.prompt().html()).append("</legend><div>");
        switch (question.type()) {
            case SINGLE -> choices(html, question, "radio");
            case MULTIPLE -> {
                hint(html, "learning.quiz.multiple");
                choices(html, question, "checkbox");
            }
            case MATCH -> {
                hint(html, "learning.quiz.match");
                question.answers().forEach(answer -> pair(html, question, answer));
            }
            case ORDER -> {
                hint(html, "learning.quiz.order");
                question.answers().forEach(answer -> place(html, question, answer));
            }
            case NUMBER -> input(html, question, "text\" inputmode=\"decimal", "learning.quiz.number");
            case TEXT -> input(html, question, "text\" maxlength=\"500", "learning.quiz.text");
            case EVIDENCE -> {
                hint(html, "learning.quiz.evidence");
                problem(html, question);
                input(html, question, "url\" maxlength=\"2000\" placeholder=\"https://", "learning.quiz.link");
            }
            case REFLECTION -> {
                hint(html, "learning.quiz.reflection");
                html.append("<textarea rows=\"4\" maxlength=\"10000\"").append(name(question));
                html.append(label("learning.quiz.note")).append('>');
                html.append(Html.escape(typed(question))).append("</textarea>");
                share(html, question);
            }
        }
        html.append("</div></fieldset>");
    }

    private void choices(StringBuilder html, QuestionReading question, String type) {
        for (var answer : question.answers()) {
            html.append("<label class=\"choice\"><input type=\"")
                    .append(type)
                    .append('"')
                    .append(name(question));
            html.append(value(answer.id()))
                    .append(isGiven(question, answer.id()) ? " checked" : "")
                    .append("><span");
            html.append(answer.text().attributes())
                    .append('>')
                    .append(answer.text().html())
                    .append("</span></label>");
        }
    }

    private void pair(StringBuilder html, QuestionReading question, AnswerReading answer) {
        html.append("<div class=\"pair\">").append(named(question, answer)).append(select(question, answer));
        html.append(option("", messages.text(language, "learning.quiz.choose"), "", false));
        for (var partner : question.partners()) {
            var value = answer.id() + ":" + partner.id();
            html.append(option(value, partner.plain(), partner.text().attributes(), isGiven(question, value)));
        }
        html.append("</select></div>");
    }

    private void place(StringBuilder html, QuestionReading question, AnswerReading answer) {
        int before = filled.given().getOrDefault(question.id(), List.of()).indexOf(answer.id()) + 1;
        html.append("<div class=\"pair order\">")
                .append(select(question, answer))
                .append(option("", "–", "", false));
        IntStream.rangeClosed(1, question.answers().size())
                .mapToObj(place ->
                        option(place + ":" + answer.id(), formats.number(language, place), "", place == before))
                .forEach(html::append);
        html.append("</select>").append(named(question, answer)).append("</div>");
    }

    private String named(QuestionReading question, AnswerReading answer) {
        return "<span id=\"" + labelId(question, answer) + "\"" + answer.text().attributes() + ">"
                + answer.text().html() + "</span>";
    }

    private String select(QuestionReading question, AnswerReading answer) {
        return "<select" + name(question) + " aria-labelledby=\"" + labelId(question, answer) + "\">";
    }

    private static String option(String value, String text, String attributes, boolean selected) {
        return "<option" + value(value) + attributes + (selected ? " selected" : "") + ">" + Html.escape(text)
                + "</option>";
    }

    private void input(StringBuilder html, QuestionReading question, String type, String label) {
        html.append("<input type=\"")
                .append(type)
                .append("\" autocomplete=\"off\"")
                .append(name(question));
        html.append(value(typed(question))).append(label(label));
        if (hasProblem(question)) {
            html.append(" aria-invalid=\"true\" aria-describedby=\"")
                    .append(problemId(question))
                    .append('"');
        }
        html.append('>');
    }

    private void share(StringBuilder html, QuestionReading question) {
        html.append("<label class=\"choice\"><input type=\"checkbox\" value=\"yes\" name=\"")
                .append(Html.escape("share." + question.id()))
                .append(filled.shared().contains(question.id()) ? "\" checked" : "\"")
                .append("><span>")
                .append(Html.escape(messages.text(language, "learning.quiz.share")))
                .append("</span></label>");
    }

    private void problem(StringBuilder html, QuestionReading question) {
        if (hasProblem(question)) {
            html.append("<p class=\"problem\" id=\"")
                    .append(problemId(question))
                    .append("\">")
                    .append(Html.escape(filled.problems().getOrDefault(question.id(), "")))
                    .append("</p>");
        }
    }

    private boolean hasProblem(QuestionReading question) {
        return filled.problems().containsKey(question.id());
    }

    private static String problemId(QuestionReading question) {
        return Html.escape("p." + question.id());
    }

    private void hint(StringBuilder html, String key) {
        html.append("<p class=\"small quiet\">").append(Html.escape(messages.text(language, key)));
        html.append("</p>");
    }

    private String label(String key) {
        return " aria-label=\"" + Html.escape(messages.text(language, key)) + "\"";
    }

    private static String labelId(QuestionReading question, AnswerReading answer) {
        return Html.escape("l." + question.id() + "." + answer.id());
    }

    private static String name(QuestionReading question) {
        return " name=\"" + Html.escape("q." + question.id()) + "\"";
    }

    private static String value(String value) {
        return " value=\"" + Html.escape(value) + "\"";
    }

    private boolean isGiven(QuestionReading question, String value) {
        return filled.given().getOrDefault(question.id(), List.of()).contains(value);
    }

    private String typed(QuestionReading question) {
        var before = filled.given().getOrDefault(question.id(), List.of());
        return before.isEmpty() ? "" : before.get(0);
    }
}

package se.wikimedia.hub.learning;

import java.util.List;
import se.wikimedia.hub.learning.AnsweredQuestion.GivenLine;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Messages;

/**
 * What was answered to a quiz, whether it was right, and why. Not a view, because a view would make some hundred
 * components of it each time a learner comes back.
 */
record AnswersHtml(Messages messages, String language) {

    String of(List<AnsweredQuestion> answers) {
        var html = new StringBuilder();
        answers.forEach(each -> append(html, each));
        return html.toString();
    }

    private void append(StringBuilder html, AnsweredQuestion answered) {
        html.append("<div class=\"question\">")
                .append(element("h3", answered.question().prompt()));
        if (answered.given().isEmpty()) {
            html.append("<p class=\"quiet\">")
                    .append(text("learning.quiz.unanswered"))
                    .append("</p>");
        } else {
            html.append("<ul>");
            answered.given()
                    .forEach(line -> html.append("<li>").append(given(line)).append("</li>"));
            html.append("</ul>");
        }
        if (answered.scored()) {
            html.append(verdict(answered.right()));
        }
        answered.notes().forEach(note -> html.append("<p class=\"small quiet\">")
                .append(Html.escape(note))
                .append("</p>"));
        if (!answered.explanations().isEmpty()) {
            html.append("<div class=\"feedback\">");
            answered.explanations().forEach(why -> html.append(element("p", why)));
            html.append("</div>");
        }
        html.append("</div>");
    }

    private static String given(GivenLine line) {
        if (line.answer() == null) {
            return "<bdi>" + Html.escape(line.typed()) + "</bdi>";
        }
        var answer = element("bdi", line.answer());
        return line.partner() == null ? answer : answer + " – " + element("bdi", line.partner());
    }

    private String verdict(boolean right) {
        return "<p class=\"verdict " + (right ? "right" : "wrong") + "\">"
                + text(right ? "learning.quiz.right" : "learning.quiz.wrong") + "</p>";
    }

    private static String element(String name, UnitReading unit) {
        return "<" + name + unit.attributes() + ">" + unit.html() + "</" + name + ">";
    }

    private String text(String key) {
        return Html.escape(messages.text(language, key));
    }
}

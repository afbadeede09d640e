package se.wikimedia.hub.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.question.Answers;
import se.wikimedia.hub.shared.web.PlainForm;

/** A tour's own questions in the form of an application. */
@Named
@RequestScoped
public class AskedQuestions {

    @Inject
    Answers answers;

    private List<AnswerRow> rows = List.of();

    void show(String tour) {
        rows = answers.mine(tour).stream()
                .filter(row -> !row.question().retired())
                .toList();
    }

    void fill(PlainForm form) {
        rows.forEach(row -> form.with(row.question().field(), row.text()));
    }

    /** What was typed or chosen, by the question's id; files are sent on a page of their own. */
    Map<String, String> told(PlainForm form) {
        var told = new HashMap<String, String>();
        rows.stream()
                .map(AnswerRow::question)
                .filter(question -> !form.values(question.field()).isEmpty())
                .forEach(question -> told.put(Integer.toString(question.id()), form.value(question.field())));
        return told;
    }

    /** With what was answered so far. */
    public List<AnswerRow> getRows() {
        return rows;
    }

    public boolean isForFiles() {
        return rows.stream().anyMatch(row -> row.question().is("file"));
    }
}

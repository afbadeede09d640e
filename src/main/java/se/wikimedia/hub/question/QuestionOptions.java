package se.wikimedia.hub.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Texts;

/** What can be chosen where a question is answered by choosing, in whatever form it stands. */
@Named
@RequestScoped
public class QuestionOptions {

    @Inject
    Texts texts;

    public String of(PlainForm form, AnswerRow row) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", texts.text("question.choose"));
        row.question().options().forEach(option -> choices.put(option, option));
        return form.options(row.question().field(), choices);
    }
}

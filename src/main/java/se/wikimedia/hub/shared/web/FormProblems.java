package se.wikimedia.hub.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/** Shows in a form what a service has refused: beside the fields named and tied to
 * them, and what concerns no field above them all. */
@RequestScoped
public class FormProblems {

    @Inject
    Texts texts;

    /** {@code form} is the form's id; its fields have the ids that the problem names. */
    public void show(Problem problem, String form) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(problem.kind().status());
        for (var each : problem.fields()) {
            var field = form + ":" + each.field();
            context.addMessage(field, error(texts.of(each.message(), each.arguments())));
            tie(context.getViewRoot().findComponent(field), field);
        }
        if (problem.fields().isEmpty()) {
            context.addMessage(null, error(texts.of("problem." + problem.type(), problem.arguments())));
        }
    }

    /** Whoever hears the page hears at the field what is wrong with it; its message has the id {@code field-problem}. */
    private static void tie(@Nullable UIComponent input, String field) {
        if (input != null) {
            input.getPassThroughAttributes().put("aria-invalid", "true");
            input.getPassThroughAttributes().put("aria-describedby", field + "-problem");
        }
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}

package se.wikimedia.hub.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import se.wikimedia.hub.shared.problem.Problem;

/** Shows in a form what a service has refused: beside the fields named, and what concerns no field above them all. */
@RequestScoped
public class FormProblems {

    @Inject
    Texts texts;

    /** {@code form} is the form's id; its fields have the ids that the problem names. */
    public void show(Problem problem, String form) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(problem.kind().status());
        for (var each : problem.fields()) {
            context.addMessage(form + ":" + each.field(), error(texts.of(each.message(), each.arguments())));
        }
        if (problem.fields().isEmpty()) {
            context.addMessage(null, error(texts.of("problem." + problem.type(), problem.arguments())));
        }
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}

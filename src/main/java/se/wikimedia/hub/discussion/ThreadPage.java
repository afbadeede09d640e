package se.wikimedia.hub.discussion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.translation.Place;

/** A unit's thread on a page of its own: what the form beside the unit is sent to, and shows again what is refused. */
@Named
@RequestScoped
@Route("/translate/{lang}/{group}/thread")
@RolesAllowed("learner")
public class ThreadPage implements Visited {

    @Inject
    Threads threads;

    @Inject
    Texts texts;

    private Place place = new Place("", "", "");
    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        place = new Place(
                visit.segment("lang"),
                visit.segment("group"),
                visit.parameter("unit").orElse(""));
        form = new TypedForm(texts, visit, Map.of());
        threads.of(place);
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            act(visit);
            return Optional.of(Threads.address(place));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    private void act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "say" -> threads.write(place, new MessageDraft(visit.typed("text"), false));
            case "ask" -> threads.write(place, new MessageDraft(visit.typed("text"), true));
            case "remove" -> threads.remove(visit.sentId("message").orElseThrow(Problem::notFound));
            default -> throw Problem.notFound();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public String getLanguage() {
        return place.language();
    }

    public String getGroup() {
        return place.group();
    }

    public String getUnit() {
        return place.unit();
    }

    /** Where the unit is translated. */
    public String getEditor() {
        return Threads.address(place);
    }
}

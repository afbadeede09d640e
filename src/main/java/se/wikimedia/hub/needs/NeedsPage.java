package se.wikimedia.hub.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a visitor tells what only their host will read. */
@Named
@RequestScoped
@Route("/tours/{tour}/needs")
@RolesAllowed("learner")
public class NeedsPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    VisitorNeeds needs;

    private @Nullable TourRow tour;
    private PlainForm form = new PlainForm();
    private boolean saved;

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        if (visit.posted()) {
            return take(visit);
        }
        var told = needs.mine(tour.id());
        form.with("accessibility", told.accessibility())
                .with("diet", told.diet())
                .with("visa", told.visa());
        saved = visit.parameter("saved").isPresent();
        return Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            needs.tell(getTour().id(), new Needs(form.text("accessibility"), form.text("diet"), form.text("visa")));
            return Optional.of("/tours/" + getTour().id() + "/needs?saved=yes");
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public boolean isSaved() {
        return saved;
    }
}

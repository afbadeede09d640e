package se.wikimedia.hub.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.stay.StayRow;
import se.wikimedia.hub.stay.Stays;

/** What a visitor needs, as the host of the stay reads it. */
@Named
@RequestScoped
@Route("/stays/{placement}/needs")
@RolesAllowed("learner")
public class StayNeedsPage implements Visited {

    @Inject
    Stays stays;

    @Inject
    VisitorNeeds needs;

    private @Nullable StayRow stay;
    private Needs told = Needs.NONE;

    @Override
    public Optional<String> visit(Visit visit) {
        long placement = visit.id("placement");
        told = needs.ofStay(placement);
        stay = stays.get(placement);
        return Optional.empty();
    }

    public StayRow getStay() {
        return Optional.ofNullable(stay).orElseThrow(Problem::notFound);
    }

    public Needs getNeeds() {
        return told;
    }

    public boolean isNone() {
        return told.none();
    }
}

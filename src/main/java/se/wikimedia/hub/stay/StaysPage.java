package se.wikimedia.hub.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Who is coming: a tour's stays, for its coordinators and, of their own slots, its hosts. */
@Named
@RequestScoped
@Route("/tours/{tour}/stays")
@RolesAllowed({"host", "coordinator", "admin"})
public class StaysPage implements Visited {

    @Inject
    Stays stays;

    @Inject
    Tours tours;

    private @Nullable TourRow tour;
    private List<StayRow> found = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        found = stays.of(tour.id());
        return Optional.empty();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public List<StayRow> getStays() {
        return found;
    }
}

package se.wikimedia.hub.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a reviewer finds what is to be scored, and a coordinator how the reviewers score. */
@Named
@RequestScoped
@Route("/tours/{tour}/scoring")
@RolesAllowed({"host", "coordinator", "admin"})
public class ScoringPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Reviews reviews;

    @Inject
    Scores scores;

    @Inject
    CurrentPerson me;

    private @Nullable TourRow tour;
    private List<DeskLine> lines = List.of();
    private Calibration calibration = new Calibration(List.of(), List.of());

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        if (isReviewing()) {
            lines = reviews.desk(tour.id());
        } else if (!isCoordinating()) {
            throw Problem.forbidden();
        }
        if (isCoordinating()) {
            calibration = scores.calibration(tour.id());
        }
        return Optional.empty();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public boolean isOpen() {
        return getTour().is(Phase.SCORING) || getTour().is(Phase.MATCHING);
    }

    public boolean isReviewing() {
        return reviews.reviewing(getTour().id());
    }

    public boolean isCoordinating() {
        return me.has(Role.ADMIN) || me.has(Role.COORDINATOR, getTour().id());
    }

    public List<DeskLine> getLines() {
        return lines;
    }

    public Calibration getCalibration() {
        return calibration;
    }
}

package se.wikimedia.hub.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.paper.PaperPress;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** That somebody was there, to be printed; for stays that were begun and reported. */
@Named
@RequestScoped
@Route("/stays/{placement}/certificate")
@RolesAllowed("learner")
public class CertificatePage implements Visited {

    @Inject
    Stays stays;

    @Inject
    Tours tours;

    @Inject
    StayPapers papers;

    @Inject
    PaperPress press;

    private @Nullable StayRow stay;

    @Override
    public Optional<String> visit(Visit visit) {
        var found = stays.get(visit.id("placement"));
        if (!found.certified()) {
            throw Problem.notFound();
        }
        stay = found;
        return Optional.empty();
    }

    public StayRow getStay() {
        return Optional.ofNullable(stay).orElseThrow(Problem::notFound);
    }

    public TourRow getTour() {
        return tours.get(getStay().place().tour());
    }

    /** Whether there is a PDF of ours; of any other script the browser makes one. */
    public boolean isPrinted() {
        return press.prints(papers.certificate(getStay()));
    }

    /** First and last included. */
    public long getDays() {
        var place = getStay().place();
        return ChronoUnit.DAYS.between(place.firstDay(), place.lastDay()) + 1;
    }
}

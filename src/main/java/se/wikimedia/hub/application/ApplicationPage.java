package se.wikimedia.hub.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** An application with its answers, as coordinators, hosts and the applicant read it. */
@Named
@RequestScoped
@Route("/tours/{tour}/applications/{application}")
@RolesAllowed("learner")
public class ApplicationPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Applications applications;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private @Nullable ApplicationRow row;

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        row = applications.get(tour.id(), visit.id("application"));
        return Optional.empty();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public ApplicationRow getRow() {
        return Optional.ofNullable(row).orElseThrow(Problem::notFound);
    }

    public String getLanguages() {
        return texts.list(getRow().languages().stream().map(reader::nameOf).toList());
    }
}

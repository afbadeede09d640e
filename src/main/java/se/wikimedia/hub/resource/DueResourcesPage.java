package se.wikimedia.hub.resource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What is to be looked at again: one's own, for agents everybody's. */
@Named
@RequestScoped
@Route("/resources/due")
@RolesAllowed("learner")
public class DueResourcesPage implements Visited {

    @Inject
    Upkeep upkeep;

    @Inject
    ResourceOffers offers;

    private List<TendedResource> due = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        if (visit.posted()) {
            upkeep.confirm(visit.sentId("resource").orElseThrow(Problem::notFound));
            return Optional.of("/resources/due");
        }
        due = upkeep.due();
        return Optional.empty();
    }

    /** What the reader is asked to look after. */
    public List<TendedResource> getOffered() {
        return offers.mine();
    }

    public List<TendedResource> getDue() {
        return due;
    }
}

package se.wikimedia.hub.tours;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.web.Route;

/** All tours, the latest first. */
@Named
@RequestScoped
@Route("/tours")
@PermitAll
public class ToursPage {

    private static final int ALL = 1_000;

    @Inject
    Tours tours;

    @Inject
    CurrentPerson me;

    /** Whether the reader may make a tour. */
    public boolean isMaking() {
        return me.has(Role.COORDINATOR, "") || me.has(Role.ADMIN);
    }

    public List<TourRow> getTours() {
        return tours.list("", ALL).stream()
                .sorted(Comparator.comparing((TourRow tour) -> tour.begins(Phase.TRAVELLING))
                        .reversed())
                .toList();
    }
}

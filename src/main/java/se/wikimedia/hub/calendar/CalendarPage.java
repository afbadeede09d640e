package se.wikimedia.hub.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where a person gets the address of their own calendar, and another one when somebody else knows it. */
@Named
@RequestScoped
@Route("/me/calendar")
@RolesAllowed("learner")
public class CalendarPage implements Visited {

    @Inject
    PersonalCalendar calendar;

    @Inject
    HubAddress hub;

    private Optional<String> key = Optional.empty();

    @Override
    public Optional<String> visit(Visit visit) {
        if (visit.posted()) {
            calendar.renew();
            return Optional.of("/me/calendar");
        }
        key = calendar.key();
        return Optional.empty();
    }

    public boolean isMade() {
        return key.isPresent();
    }

    public String getAddress() {
        return hub.of("/api/me/calendar.ics?key=" + key.orElse("")).toString();
    }
}

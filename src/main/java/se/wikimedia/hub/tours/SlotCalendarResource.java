package se.wikimedia.hub.tours;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A tour's slots for calendars. */
@Path("tours/{tour}/slots.ics")
@RequestScoped
@Produces("text/calendar; charset=utf-8")
@Tag(name = "Tours")
public class SlotCalendarResource {

    @Inject
    SlotCalendar calendar;

    @GET
    @PermitAll
    @Operation(summary = "The slots that are or were published, as an iCalendar feed")
    public String feed(@PathParam("tour") String tour) {
        return calendar.feed(tour);
    }
}

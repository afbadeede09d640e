package se.wikimedia.hub.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own calendar for programs that can't sign in. */
@Path("me/calendar.ics")
@RequestScoped
@Produces("text/calendar; charset=utf-8")
@Tag(name = "Tours")
public class CalendarFeedResource {

    @Inject
    PersonalCalendar calendar;

    @GET
    @PermitAll
    @Operation(summary = "One's places as an iCalendar feed, to whoever has its private key")
    public Response feed(@QueryParam("key") @DefaultValue("") String key) {
        return Response.ok(calendar.feed(key))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}

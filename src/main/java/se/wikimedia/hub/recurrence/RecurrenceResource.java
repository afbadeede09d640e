package se.wikimedia.hub.recurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Idempotent;

/** Slots that come again. */
@Path("tours/{tour}/slots/{slot}/repetitions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class RecurrenceResource {

    @Inject
    Recurrences recurrences;

    @POST
    @RolesAllowed({"host", "coordinator", "admin"})
    @Idempotent
    @Operation(
            summary =
                    "Makes drafts that are as a slot, every so many weeks, and tells which were left out for a blackout")
    public Response repeat(
            @PathParam("tour") String tour, @PathParam("slot") long slot, @Nullable Recurrence recurrence) {
        if (recurrence == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(recurrences.repeat(tour, slot, recurrence))
                .build();
    }
}

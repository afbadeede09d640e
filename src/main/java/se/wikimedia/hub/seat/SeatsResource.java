package se.wikimedia.hub.seat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Who sits in the Expert Committee, for programs. */
@Path("committee/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Backlog")
public class SeatsResource {

    @Inject
    Seats seats;

    @GET
    @PermitAll
    @Operation(summary = "The Expert Committee's members with their terms")
    public Paging.Page<MemberRow> members() {
        return new Paging.Page<>(seats.members());
    }

    @POST
    @Path("terms")
    @RolesAllowed("admin")
    @Idempotent
    @Operation(
            summary = "Records a member's term, first and last day included",
            description = "Outside of their terms members score nothing and take no part in meetings. Of whom no term"
                    + " was recorded the role alone counts.")
    public Response recordTerm(@Nullable SeatDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(seats.record(draft))
                .build();
    }

    @DELETE
    @Path("terms/{id}")
    @RolesAllowed("admin")
    @Operation(summary = "Strikes a term that was recorded by mistake")
    public void strikeTerm(@PathParam("id") String id) {
        seats.strike(Ids.of(id));
    }
}

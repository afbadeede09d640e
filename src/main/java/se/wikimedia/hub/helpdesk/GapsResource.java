package se.wikimedia.hub.helpdesk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.gap.GapDraft;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Gaps for programs; here, because a gap may come out of a request that not everybody may know of. */
@Path("gaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class GapsResource {

    @Inject
    Requests requests;

    @Inject
    Gaps gaps;

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(
            summary = "Lists gaps by id",
            description = "Gaps of private requests are listed only for agents, experts, the committee and admins.")
    public Response list(@BeanParam Paging paging) {
        return paging.answer(gaps.list(paging.afterNumber(), paging.oneMore()), gap -> String.valueOf(gap.id()));
    }

    @POST
    @RolesAllowed({"agent", "expert", "committee", "admin"})
    @Idempotent
    @Operation(
            summary = "Adds a gap that somebody has noticed",
            description = "What an expert adds is confirmed by it. Only an admin may name createdAt.")
    public Response add(@Nullable GapDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(requests.addGap(draft))
                .build();
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed("expert")
    @Operation(summary = "An expert says that the verdict is right")
    public GapRow confirm(@PathParam("id") String id) {
        return gaps.confirm(Ids.of(id));
    }
}

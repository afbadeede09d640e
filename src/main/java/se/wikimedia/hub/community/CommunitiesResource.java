package se.wikimedia.hub.community;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Paging;

/** Communities and their tiers. */
@Path("communities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunitiesResource {

    @Inject
    Communities communities;

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists the communities with their tiers, by key")
    public Response list(@BeanParam Paging paging) {
        return paging.answer(communities.list(paging.after(), paging.oneMore()), CommunityRow::key);
    }

    /** Where a community belongs from now on. */
    public record Move(@Nullable String tier) {}

    @PUT
    @Path("{key}/tier")
    @RolesAllowed({"committee", "admin"})
    @Operation(summary = "Moves a community to another tier: baseline, emerging or underserved")
    public CommunityRow moveTo(@PathParam("key") String key, @Nullable Move move) {
        if (move == null) {
            throw new BadRequestException();
        }
        return communities.moveTo(key, move.tier());
    }
}

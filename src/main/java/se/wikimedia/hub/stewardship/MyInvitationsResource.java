package se.wikimedia.hub.stewardship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Paging;

/** What the caller is asked to help with. */
@Path("me/invitations")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class MyInvitationsResource {

    @Inject
    Invitations invitations;

    /** Whether the invited says yes. */
    public record Answer(@Nullable Boolean accepted) {}

    @GET
    @Operation(summary = "Invitations of the caller to translate into or review in a language, the latest first")
    public Paging.Page<InvitationRow> myInvitations() {
        return new Paging.Page<>(invitations.mine());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Accepts an invitation, which gives the role at once, or declines it")
    public InvitationRow answer(@PathParam("id") String id, @Nullable Answer answer) {
        if (answer == null || answer.accepted() == null) {
            throw new BadRequestException();
        }
        long number = Ids.of(id);
        return answer.accepted() ? invitations.accept(number) : invitations.decline(number);
    }
}

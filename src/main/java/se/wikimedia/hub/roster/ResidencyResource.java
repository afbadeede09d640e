package se.wikimedia.hub.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's place in the roster, for programs. */
@Path("me/residency")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class ResidencyResource {

    @Inject
    Roster roster;

    @GET
    @Operation(summary = "What the caller has agreed to")
    public ResidencyRow myResidency() {
        return roster.mine();
    }

    @PUT
    @Operation(
            summary = "Agrees to be found as a Wikimedian in Residence, or no longer",
            description = "listed is for agents, open for everybody. Topics and countries are those of /me/expertise.")
    public ResidencyRow tellMyResidency(@Nullable ResidencyDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return roster.tell(draft);
    }

    @DELETE
    @Operation(summary = "The caller is found no more, at once")
    public void withdrawMyResidency() {
        roster.withdraw();
    }
}

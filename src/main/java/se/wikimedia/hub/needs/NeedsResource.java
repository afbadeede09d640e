package se.wikimedia.hub.needs;

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

/** What one needs on a tour oneself. */
@Path("tours/{tour}/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class NeedsResource {

    @Inject
    VisitorNeeds needs;

    @PathParam("tour")
    String tour = "";

    @GET
    @Operation(summary = "What one has told to need on a tour")
    public Needs mine() {
        return needs.mine(tour);
    }

    @PUT
    @Operation(
            summary = "Tells it anew as a whole; nothing at all forgets it",
            description =
                    "Kept encrypted, read by oneself and the host of a confirmed stay alone, and forgotten a month"
                            + " after the tour is closed.")
    public Needs tell(@Nullable Needs told) {
        if (told == null) {
            throw new BadRequestException();
        }
        return needs.tell(tour, told);
    }
}

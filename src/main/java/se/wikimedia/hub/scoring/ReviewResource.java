package se.wikimedia.hub.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one reviewer thinks of one application. */
@Path("tours/{tour}/applications/{application}/review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class ReviewResource {

    @Inject
    Reviews reviews;

    @PathParam("tour")
    String tour = "";

    @PathParam("application")
    long application;

    @GET
    @RolesAllowed("host")
    @Operation(summary = "Tells one's own review, and the others' once one has given it")
    public Standing standing() {
        return reviews.standing(tour, application);
    }

    @PUT
    @RolesAllowed("host")
    @Operation(summary = "Gives one's own review, in place of an earlier one; 403 conflict-of-interest")
    public Standing score(@Nullable ReviewDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return reviews.score(tour, application, draft);
    }

    @POST
    @Path("conflict")
    @RolesAllowed("host")
    @Operation(summary = "Declares a conflict of interest; one's own review goes")
    public Standing declareConflict() {
        return reviews.declareConflict(tour, application);
    }
}

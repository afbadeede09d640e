package se.wikimedia.hub.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a tour's reviewers score. */
@Path("tours/{tour}/calibration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class CalibrationResource {

    @Inject
    Scores scores;

    @PathParam("tour")
    String tour = "";

    @GET
    @RolesAllowed({"coordinator", "admin"})
    @Operation(summary = "Tells how strict and how different the reviewers are")
    public Calibration calibration() {
        return scores.calibration(tour);
    }
}

package se.wikimedia.hub.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a visitor needs, for the host. */
@Path("stays/{placement}/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class StayNeedsResource {

    @Inject
    VisitorNeeds needs;

    @GET
    @Operation(summary = "What the visitor of a confirmed stay needs, to the visitor and the host alone")
    public Needs get(@PathParam("placement") long placement) {
        return needs.ofStay(placement);
    }
}

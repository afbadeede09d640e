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
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.shared.rest.Paging;

/** Travel data of a stay, for programs. */
@Path("stays/{placement}/travel")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class TravelDataResource {

    @Inject
    TravelData data;

    @PathParam("placement")
    long placement;

    @GET
    @Operation(summary = "What the tour asks of the visitor of a confirmed stay, with the answers")
    public Paging.Page<AnswerRow> travelData() {
        return new Paging.Page<>(data.ofStay(placement));
    }

    @PUT
    @Operation(
            summary = "Tells one's own travel data; answers left out stay as they are, empty ones go",
            description =
                    "Kept encrypted, read by oneself, the host of the stay and the tour's coordinators, and forgotten"
                            + " a month after the tour is closed.")
    public Paging.Page<AnswerRow> putTravelData(@Nullable TravelAnswers told) {
        if (told == null) {
            throw new BadRequestException();
        }
        return new Paging.Page<>(data.tell(placement, told.all()));
    }
}

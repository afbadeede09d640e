package se.wikimedia.hub.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Revision;

/** What a tour asks, for programs. */
@Path("tours/{tour}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class QuestionsResource {

    @Inject
    Questions questions;

    @PathParam("tour")
    String tour = "";

    @GET
    @PermitAll
    @Operation(summary = "The tour's own questions in their order; the ETag is what If-Match wants")
    public Response tourQuestions() {
        return answer(questions.get(tour));
    }

    @PUT
    @RolesAllowed({"coordinator", "admin"})
    @Operation(
            summary = "Replaces the questions as a whole",
            description =
                    "stage is application or travel; kind is text, choice (with options) or file, the last for"
                            + " applications alone. Those that are standing can only be moved and retired: 409 question-standing.")
    public Response putTourQuestions(
            @Nullable QuestionsDraft draft, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(questions.change(tour, draft, Revision.of(version)));
    }

    private static Response answer(QuestionsRow row) {
        return Response.ok(row).tag(Revision.tag(row.version())).build();
    }
}

package se.wikimedia.hub.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.rest.Paging;

/** What one has answered to a tour's questions oneself. Words are sent with the application, files here. */
@Path("tours/{tour}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class AnswersResource {

    @Inject
    Answers answers;

    @PathParam("tour")
    String tour = "";

    @GET
    @Operation(summary = "The questions that applicants are asked, with one's own answers")
    public Paging.Page<AnswerRow> myAnswers() {
        return new Paging.Page<>(answers.mine(tour));
    }

    @PUT
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Answers with a file, in place of an earlier one",
            description = "The body is the file, here of at most 1 MiB; its content has to be what the ending of name"
                    + " promises.")
    public Paging.Page<AnswerRow> answerWithFile(
            @PathParam("question") int question, @QueryParam("name") @DefaultValue("") String name, byte[] content) {
        return new Paging.Page<>(answers.attach(tour, question, name, content));
    }

    @DELETE
    @Path("{question}")
    @Operation(summary = "Takes one's own file away; 409 file-required where the question has to be answered")
    public Paging.Page<AnswerRow> takeFileAway(@PathParam("question") int question) {
        return new Paging.Page<>(answers.detach(tour, question));
    }
}

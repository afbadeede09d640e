package se.wikimedia.hub.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** Canned answers for programs. */
@Path("canned-answers")
@RequestScoped
@RolesAllowed("agent")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class CannedAnswersResource {

    @Inject
    CannedAnswers answers;

    @GET
    @Operation(summary = "All canned answers, by name")
    public Paging.Page<CannedAnswerRow> cannedAnswers() {
        return new Paging.Page<>(answers.list());
    }

    @POST
    @Idempotent
    @Operation(summary = "Adds a canned answer; texts are plain, by language (BCP 47), one at least")
    public Response addCannedAnswer(@Nullable CannedAnswerDraft draft) {
        var answer = answers.add(given(draft));
        return Response.status(Response.Status.CREATED)
                .tag(Revision.tag(answer.version()))
                .entity(answer)
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a canned answer with all its texts; If-Match is its version as it was read")
    public Response changeCannedAnswer(
            @PathParam("id") String id,
            @Nullable CannedAnswerDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        var answer = answers.change(Ids.of(id), given(draft), Revision.of(match));
        return Response.ok(answer).tag(Revision.tag(answer.version())).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a canned answer; If-Match is its version as it was read")
    public void removeCannedAnswer(
            @PathParam("id") String id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        answers.remove(Ids.of(id), Revision.of(match));
    }

    private static CannedAnswerDraft given(@Nullable CannedAnswerDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return draft;
    }
}

package se.wikimedia.hub.discussion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** What translators ask authors, for programs. */
@Path("translation-questions")
@RequestScoped
@RolesAllowed("author")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class QuestionsResource {

    @Inject
    Threads threads;

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "What translators ask and no author has answered, the latest first")
    public Response translationQuestions(@BeanParam Paging paging) {
        long below = paging.after().isEmpty() ? Long.MAX_VALUE : paging.afterNumber();
        return paging.answer(threads.openQuestions(below, paging.oneMore()), each -> String.valueOf(each.id()));
    }

    @POST
    @Path("{id}/answers")
    @Idempotent
    @Operation(summary = "Answers a translator's question; who has asked is told")
    public Response answerQuestion(@PathParam("id") String id, @Nullable MessageDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(threads.answer(Ids.of(id), draft))
                .build();
    }
}

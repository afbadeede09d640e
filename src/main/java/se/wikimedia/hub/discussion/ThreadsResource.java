package se.wikimedia.hub.discussion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.translation.Place;

/** A unit's thread for programs. */
@Path("translations/{lang}/{group}/{unit}/messages")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class ThreadsResource {

    @Inject
    Threads threads;

    @GET
    @Operation(
            summary = "What was said about a unit, the oldest first",
            description = "In the work of this language, and what authors were asked in any language.")
    public Paging.Page<MessageRow> thread(
            @PathParam("lang") String language, @PathParam("group") String group, @PathParam("unit") String unit) {
        return new Paging.Page<>(threads.of(new Place(language, group, unit)));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Says something about a unit, or asks its authors",
            description = "Others in the thread are told; of a question, the authors of the module.")
    public Response say(
            @PathParam("lang") String language,
            @PathParam("group") String group,
            @PathParam("unit") String unit,
            @Nullable MessageDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(threads.write(new Place(language, group, unit), draft))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Takes a message away",
            description = "One's own; another's by who reviews or leads the language, or by an admin.")
    public void takeAway(
            @PathParam("lang") String language,
            @PathParam("group") String group,
            @PathParam("unit") String unit,
            @PathParam("id") String id) {
        threads.remove(Ids.of(id));
    }
}

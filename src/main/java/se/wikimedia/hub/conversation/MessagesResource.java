package se.wikimedia.hub.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
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

/** What is written about requests, for programs. */
@Path("request-messages/{request}")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class MessagesResource {

    @Inject
    Conversations conversations;

    @GET
    @Operation(summary = "What who has asked and the Helpdesk have written to each other; nothing for anybody else")
    public Paging.Page<MessageRow> requestMessages(@PathParam("request") String request) {
        return new Paging.Page<>(conversations.about(Ids.of(request)));
    }

    /** What somebody writes. */
    public record Written(@Nullable String text) {}

    @POST
    @Idempotent
    @Operation(summary = "Writes to the other side: who has asked to the Helpdesk, an agent to who has asked")
    public Response writeAboutRequest(@PathParam("request") String request, @Nullable Written message) {
        if (message == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(conversations.write(Ids.of(request), message.text()))
                .build();
    }
}

package se.wikimedia.hub.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Attachments for programs; their content is at {@code /attachments/{id}}. */
@Path("attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class AttachmentsResource {

    @Inject
    Attachments attachments;

    @GET
    @PermitAll
    @Operation(summary = "The attachments of a request; the content of each is at /attachments/{id}")
    public Paging.Page<AttachmentRow> attachments(@QueryParam("request") @DefaultValue("") String request) {
        return new Paging.Page<>(attachments.beside(Ids.of(request)));
    }

    @POST
    @RolesAllowed("learner")
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Puts a file beside a request, at most five",
            description = "The body is the file, here of at most 1 MiB; its content has to be what the ending of name"
                    + " promises.")
    public Response addAttachment(
            @QueryParam("request") @DefaultValue("") String request,
            @QueryParam("name") @DefaultValue("") String name,
            byte[] content) {
        return Response.status(Response.Status.CREATED)
                .entity(attachments.add(Ids.of(request), name, content))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("learner")
    @Operation(summary = "Removes an attachment")
    public void removeAttachment(@PathParam("id") String id) {
        attachments.remove(Ids.of(id));
    }
}

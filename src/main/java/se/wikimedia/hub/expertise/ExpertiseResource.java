package se.wikimedia.hub.expertise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Revision;

/** What one can help with, for programs. */
@Path("me/expertise")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class ExpertiseResource {

    @Inject
    Experts experts;

    @GET
    @Operation(summary = "What the caller has said that they can help with")
    public Response myExpertise() {
        return tagged(experts.mine());
    }

    @PUT
    @Operation(
            summary = "Says what the caller can help with",
            description = "Only who is listed is suggested to agents. countries are ISO 3166 alpha-2; capacity is how"
                    + " many requests at once, 1 to 20. If-Match is the version as it was read.")
    public Response tellMyExpertise(
            @Nullable ExpertDraft draft, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return tagged(experts.tell(draft, Revision.of(match)));
    }

    @DELETE
    @Operation(summary = "The caller can no longer be asked")
    public void withdrawMyExpertise() {
        experts.withdraw();
    }

    private static Response tagged(ExpertRow row) {
        return Response.ok(row).tag(Revision.tag(row.version())).build();
    }
}

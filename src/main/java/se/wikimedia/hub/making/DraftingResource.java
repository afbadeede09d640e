package se.wikimedia.hub.making;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** A proposal becomes a draft. */
@Path("proposals/{id}/draft")
@RequestScoped
@Tag(name = "Backlog")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftingResource {

    @Inject
    Making making;

    /**
     * How to begin.
     *
     * @param language BCP 47, that in which the module will be written; English where none is named
     */
    public record Beginning(@Nullable String language) {}

    /** The module's id, now and once it is published. */
    public record Begun(String module) {}

    @POST
    @RolesAllowed("author")
    @Idempotent
    @Operation(
            summary = "Begins the module that is proposed",
            description = "Its title, summary and audience, and links to the public requests behind it.")
    public Response begin(@PathParam("id") String id, @Nullable Beginning beginning) {
        var module = making.begin(Ids.of(id), beginning == null ? null : beginning.language());
        return Response.status(Response.Status.CREATED)
                .entity(new Begun(module))
                .build();
    }
}

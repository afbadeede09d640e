package se.wikimedia.hub.relation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Body;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Requests that have to do with each other, for programs. */
@Path("related-requests/{id}")
@RequestScoped
@RolesAllowed("agent")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class RelationsResource {

    @Inject
    Relations relations;

    @Inject
    Duplicates duplicates;

    @GET
    @PermitAll
    @Operation(summary = "What has to do with a request, as far as the caller may read it")
    public Related related(@PathParam("id") String id) {
        return relations.of(Ids.of(id));
    }

    @GET
    @Path("duplicates")
    @Operation(summary = "Requests that wait and are likely to ask the same, the likeliest first, with the reasons")
    public Paging.Page<Duplicate> duplicates(@PathParam("id") String id) {
        return new Paging.Page<>(duplicates.of(Ids.of(id)));
    }

    @GET
    @Path("history")
    @Operation(summary = "What agents have said about how a request belongs together with others")
    public Paging.Page<StepRow> relationHistory(@PathParam("id") String id) {
        return new Paging.Page<>(relations.history(Ids.of(id)));
    }

    /** What a request is answered together with. */
    public record Target(@Nullable Long into) {}

    @POST
    @Path("merge")
    @Operation(
            summary = "The verdict on another request will be the verdict on this one",
            description =
                    "Each stays at its own address. The other one has to be readable by all who may read this one.")
    public RequestRow mergeRequest(@PathParam("id") String id, @Nullable Target target) {
        return relations.merge(Ids.of(id), Body.given(Body.given(target).into()));
    }

    @POST
    @Path("separate")
    @Operation(summary = "The request is answered by itself again")
    public RequestRow separateRequest(@PathParam("id") String id) {
        return relations.separate(Ids.of(id));
    }

    @POST
    @Path("split")
    @Idempotent
    @Operation(summary = "A part of the request becomes a request of its own, for the same people")
    public Response splitRequest(@PathParam("id") String id, @Nullable Part part) {
        return Response.status(Response.Status.CREATED)
                .entity(relations.split(Ids.of(id), Body.given(part)))
                .build();
    }

    @PUT
    @Path("links/{other}")
    @Operation(summary = "Links two requests")
    public Related linkRequests(@PathParam("id") String id, @PathParam("other") String other) {
        return relations.link(Ids.of(id), Ids.of(other));
    }

    @DELETE
    @Path("links/{other}")
    @Operation(summary = "Takes a link between two requests away")
    public Related unlinkRequests(@PathParam("id") String id, @PathParam("other") String other) {
        return relations.unlink(Ids.of(id), Ids.of(other));
    }
}

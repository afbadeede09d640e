package se.wikimedia.hub.workgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import se.wikimedia.hub.shared.rest.Body;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** Working groups for programs. */
@Path("work-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class WorkGroupsResource {

    @Inject
    WorkGroups groups;

    @Inject
    GroupClosing closing;

    @Inject
    HandedRequests handed;

    @GET
    @RolesAllowed({"agent", "admin"})
    @Operation(summary = "All working groups with their members")
    public Paging.Page<GroupRow> workGroups() {
        return new Paging.Page<>(groups.all());
    }

    @POST
    @RolesAllowed({"agent", "admin"})
    @Idempotent
    @Operation(summary = "Makes a working group")
    public Response makeWorkGroup(@Nullable GroupDraft draft) {
        var made = groups.make(Body.given(draft));
        return Response.status(Response.Status.CREATED)
                .tag(Revision.tag(made.version()))
                .entity(made)
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"agent", "admin"})
    @Operation(summary = "Describes a working group anew", description = "If-Match is its version as it was read.")
    public Response describeWorkGroup(
            @PathParam("id") String id,
            @Nullable GroupDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        var row = groups.describe(Ids.of(id), Body.given(draft), Revision.of(match));
        return Response.ok(row).tag(Revision.tag(row.version())).build();
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({"agent", "admin"})
    @Operation(
            summary = "Closes a working group: it takes nothing new",
            description = "What is with it is with the agents alone again. Closed twice it stays closed.")
    public GroupRow closeWorkGroup(@PathParam("id") String id) {
        return closing.close(Ids.of(id));
    }

    @POST
    @Path("{id}/open")
    @RolesAllowed({"agent", "admin"})
    @Operation(summary = "Opens a working group again, with the people who are in it")
    public GroupRow openWorkGroup(@PathParam("id") String id) {
        return closing.open(Ids.of(id));
    }

    @PUT
    @Path("{id}/members/{username}")
    @RolesAllowed({"agent", "admin"})
    @Operation(summary = "Brings somebody into a working group; they may read what is with it")
    public GroupRow bringMember(@PathParam("id") String id, @PathParam("username") String username) {
        return groups.bring(Ids.of(id), username);
    }

    @DELETE
    @Path("{id}/members/{username}")
    @RolesAllowed("learner")
    @Operation(summary = "Takes somebody out of a working group; everybody may leave")
    public void removeMember(@PathParam("id") String id, @PathParam("username") String username) {
        groups.remove(Ids.of(id), username);
    }

    /** Which request is handed over. */
    public record Handing(@Nullable Long request) {}

    @POST
    @Path("{id}/requests")
    @RolesAllowed("agent")
    @Operation(
            summary = "Hands a request to a working group, whose members may read it from now on",
            description = "Until it is taken back or decided. A request is with one group at most.")
    public Response handToGroup(@PathParam("id") String id, @Nullable Handing handing) {
        return Response.status(Response.Status.CREATED)
                .entity(handed.hand(Ids.of(id), Body.given(Body.given(handing).request())))
                .build();
    }

    @DELETE
    @Path("requests/{request}")
    @RolesAllowed("agent")
    @Operation(summary = "Takes a request back from its working group")
    public void takeBackFromGroup(@PathParam("request") String request) {
        handed.takeBack(Ids.of(request));
    }

    @GET
    @Path("requests")
    @RolesAllowed("learner")
    @Operation(summary = "What is with the caller's working groups, the oldest first")
    public Paging.Page<HandedRow> handedToMyGroups() {
        return new Paging.Page<>(handed.mine());
    }

    @POST
    @Path("requests/{request}/take")
    @RolesAllowed("learner")
    @Operation(summary = "The caller answers a request for their working group")
    public HandedRow takeForGroup(@PathParam("request") String request) {
        return handed.take(Ids.of(request));
    }

    @POST
    @Path("requests/{request}/let-go")
    @RolesAllowed("learner")
    @Operation(summary = "Somebody else of the working group may answer it")
    public HandedRow letGoForGroup(@PathParam("request") String request) {
        return handed.letGo(Ids.of(request));
    }
}

package se.wikimedia.hub.helpdesk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.outcome.OutcomeRow;
import se.wikimedia.hub.outcome.Outcomes;
import se.wikimedia.hub.outcome.Solved;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Body;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** The Helpdesk for programs. */
@Path("requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class RequestsResource {

    @Inject
    Outcomes outcomes;

    @Inject
    Requests requests;

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists the requests that the caller may read, by id: public ones, the own, and for agents all")
    public Response list(@BeanParam Paging paging) {
        return paging.answer(
                requests.list(paging.afterNumber(), paging.oneMore()), request -> String.valueOf(request.id()));
    }

    @POST
    @RolesAllowed("learner")
    @Idempotent
    @Operation(
            summary = "Asks the Helpdesk",
            description =
                    "visibility is public or private; what isn't said to be public is private. The community is the"
                            + " caller's own and the language the reader's unless told otherwise.")
    public Response ask(@Nullable RequestDraft draft, @Context UriInfo address) {
        var request = requests.ask(Body.given(draft));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(request.id()))
                        .build())
                .tag(Revision.tag(request.version()))
                .entity(request)
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "A request; a private one of somebody else doesn't exist")
    public Response get(@PathParam("id") String id) {
        return tagged(requests.get(Ids.of(id)));
    }

    @POST
    @Path("{id}/joinings")
    @RolesAllowed("learner")
    @Operation(summary = "I need this too: joins a public request with a community and a date of one's own, once")
    public Response join(@PathParam("id") String id, @Nullable Joining joining) {
        return tagged(requests.join(Ids.of(id), Body.given(joining)));
    }

    @POST
    @Path("{id}/take")
    @RolesAllowed("agent")
    @Operation(summary = "An agent takes the request up")
    public Response take(@PathParam("id") String id) {
        return tagged(requests.take(Ids.of(id)));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed("agent")
    @Operation(
            summary = "Closes the request with a verdict",
            description = "answered-with needs a module, and may name one of its lessons; none, outdated and"
                    + " other-language open a gap for each who needs it; out-of-scope opens none. If-Match is the tag"
                    + " of the request as it was read.")
    public Response close(
            @PathParam("id") String id,
            @Nullable Closing closing,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return tagged(requests.close(Ids.of(id), Body.given(closing), Revision.of(match)));
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed("learner")
    @Operation(summary = "Who has asked says that it helped")
    public Response confirm(@PathParam("id") String id) {
        return tagged(requests.confirm(Ids.of(id)));
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed("learner")
    @Operation(summary = "Who has asked says that it didn't help")
    public Response reopen(@PathParam("id") String id) {
        return tagged(requests.reopen(Ids.of(id)));
    }

    /** What somebody says to what was made for them. */
    public record Said(@Nullable Boolean solved) {}

    @POST
    @Path("{id}/solved")
    @RolesAllowed("learner")
    @Operation(
            summary = "Whoever needed it says whether what was made solves it",
            description = "The first answer counts; after a no the need waits for something else.")
    public List<OutcomeRow> solved(@PathParam("id") String id, @Nullable Said said) {
        var solved = Body.given(Body.given(said).solved()) ? Solved.YES : Solved.NO;
        return outcomes.answer(requests.get(Ids.of(id)).id(), solved);
    }

    private static Response tagged(RequestRow request) {
        return Response.ok(request).tag(Revision.tag(request.version())).build();
    }
}

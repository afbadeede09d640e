package se.wikimedia.hub.expertise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Body;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Asking experts, for programs. */
@Path("handovers")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class HandoversResource {

    @Inject
    Experts experts;

    @Inject
    Handovers handovers;

    @GET
    @Operation(summary = "What the caller was asked about, the latest first")
    public Paging.Page<HandoverRow> myHandovers() {
        return new Paging.Page<>(handovers.mine());
    }

    @GET
    @Path("fitting")
    @RolesAllowed("agent")
    @Operation(summary = "Experts who fit a request, the best first, with the reasons")
    public Paging.Page<FittingExpert> fittingExperts(@QueryParam("request") @DefaultValue("") String request) {
        return new Paging.Page<>(experts.fitting(Ids.of(request)));
    }

    @GET
    @Path("about")
    @RolesAllowed("agent")
    @Operation(summary = "Who was asked about a request")
    public Paging.Page<HandoverRow> handoversAbout(@QueryParam("request") @DefaultValue("") String request) {
        return new Paging.Page<>(handovers.about(Ids.of(request)));
    }

    /** Who is asked about what. */
    public record Asking(@Nullable Long request, @Nullable String username) {}

    @POST
    @RolesAllowed("agent")
    @Idempotent
    @Operation(summary = "Asks somebody who has agreed to it about a public request")
    public Response handOver(@Nullable Asking asking) {
        var asked = Body.given(asking);
        return Response.status(Response.Status.CREATED)
                .entity(handovers.hand(Body.given(asked.request()), asked.username()))
                .build();
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "The expert says yes")
    public HandoverRow acceptHandover(@PathParam("id") String id) {
        return handovers.accept(Ids.of(id));
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "The expert says no")
    public HandoverRow declineHandover(@PathParam("id") String id) {
        return handovers.decline(Ids.of(id));
    }

    /** Plain words. */
    public record Said(@Nullable String text) {}

    @POST
    @Path("{id}/advice")
    @Operation(summary = "The expert tells what they know; the agents read it")
    public HandoverRow adviseHandover(@PathParam("id") String id, @Nullable Said said) {
        return handovers.advise(Ids.of(id), Body.given(said).text());
    }

    @POST
    @Path("{id}/thanks")
    @RolesAllowed("agent")
    @Operation(summary = "An agent thanks; the expert is named beside the request")
    public HandoverRow thankForHandover(@PathParam("id") String id, @Nullable Said said) {
        return handovers.thank(Ids.of(id), Body.given(said).text());
    }
}

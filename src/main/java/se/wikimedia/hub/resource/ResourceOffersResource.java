package se.wikimedia.hub.resource;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Body;
import se.wikimedia.hub.shared.rest.Paging;

/** Handing resources over, for programs. */
@Path("resource-offers")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
public class ResourceOffersResource {

    @Inject
    ResourceOffers offers;

    /** To whom it is offered. */
    public record Offer(@Nullable String username) {}

    @GET
    @Operation(summary = "Resources that the caller is asked to look after")
    public Paging.Page<TendedResource> resourcesOffered() {
        return new Paging.Page<>(offers.mine());
    }

    @PUT
    @Path("{resource}")
    @Operation(
            summary = "Asks somebody to look after a resource, in place of whoever was asked before",
            description =
                    "For its owner, agents and admins. Nothing changes until they accept; who names themselves looks"
                            + " after it at once.")
    public TendedResource offerResource(@PathParam("resource") String id, @Nullable Offer offer) {
        return offers.offer(Ids.of(id), Body.given(offer).username());
    }

    @DELETE
    @Path("{resource}")
    @Operation(summary = "Asks nobody any more to look after a resource")
    public TendedResource takeOfferBack(@PathParam("resource") String id) {
        return offers.takeBack(Ids.of(id));
    }

    @POST
    @Path("{resource}/accept")
    @Operation(summary = "The caller, who was asked, looks after a resource from now on")
    public TendedResource acceptResource(@PathParam("resource") String id) {
        return offers.accept(Ids.of(id));
    }

    @POST
    @Path("{resource}/decline")
    @Operation(summary = "The caller, who was asked, doesn't want to look after a resource")
    public TendedResource declineResource(@PathParam("resource") String id) {
        return offers.decline(Ids.of(id));
    }
}

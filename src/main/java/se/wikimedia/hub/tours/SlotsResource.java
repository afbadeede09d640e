package se.wikimedia.hub.tours;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** A tour's slots. */
@Path("tours/{tour}/slots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class SlotsResource {

    @Inject
    Slots slots;

    @PathParam("tour")
    String tour = "";

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists a tour's slots, by id; drafts to those only who may change them")
    public Response list(@BeanParam Paging paging) {
        return paging.answer(
                slots.list(tour, paging.afterNumber(), paging.oneMore()), slot -> Long.toString(slot.id()));
    }

    @GET
    @Path("{slot}")
    @PermitAll
    @Operation(summary = "Tells a slot; its ETag is what If-Match wants")
    public Response get(@PathParam("slot") long slot) {
        return answer(slots.get(tour, slot));
    }

    @POST
    @RolesAllowed({"host", "coordinator", "admin"})
    @Idempotent
    @Operation(summary = "Offers a slot; title, startDate, endDate and capacity are needed")
    public Response offer(@Nullable SlotDraft draft, @Context UriInfo address) {
        if (draft == null) {
            throw new BadRequestException();
        }
        var slot = slots.offer(tour, draft);
        return Response.created(address.getAbsolutePathBuilder().path("{slot}").build(slot.id()))
                .tag(Revision.tag(slot.version()))
                .entity(slot)
                .build();
    }

    @PUT
    @Path("{slot}")
    @RolesAllowed({"host", "coordinator", "admin"})
    @Operation(summary = "Changes a slot as a whole; it stays its host's")
    public Response change(
            @PathParam("slot") long slot,
            @Nullable SlotDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(slots.change(tour, slot, draft, Revision.of(version)));
    }

    @DELETE
    @Path("{slot}")
    @RolesAllowed({"host", "coordinator", "admin"})
    @Operation(summary = "Deletes a draft, cancels a published slot")
    public void cancel(@PathParam("slot") long slot, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        slots.cancel(tour, slot, Revision.of(version));
    }

    private static Response answer(SlotRow slot) {
        return Response.ok(slot).tag(Revision.tag(slot.version())).build();
    }
}

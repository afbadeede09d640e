package se.wikimedia.hub.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Places taken directly. */
@Path("tours/{tour}/slots/{slot}/bookings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tours")
public class BookingsResource {

    @Inject
    Bookings bookings;

    @Inject
    Swaps swaps;

    @PathParam("tour")
    String tour = "";

    @PathParam("slot")
    long slot;

    @GET
    @RolesAllowed({"host", "coordinator", "admin"})
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists who has a place, by placement, to the slot's host and the tour's coordinators")
    public Response list(@BeanParam Paging paging) {
        return paging.answer(
                bookings.list(tour, slot, paging.afterNumber(), paging.oneMore()),
                row -> Long.toString(row.placement()));
    }

    @POST
    @RolesAllowed("learner")
    @Idempotent
    @Operation(summary = "Takes a place for oneself; 409 slot-full or nights-taken where that can't be")
    public Response book(@Context UriInfo address) {
        var booking = bookings.book(tour, slot);
        return Response.created(
                        address.getAbsolutePathBuilder().path("{placement}").build(booking.placement()))
                .entity(booking)
                .build();
    }

    @POST
    @Path("{placement}/confirm")
    @RolesAllowed("learner")
    @Operation(summary = "Confirms one's own place; 409 nothing-to-confirm where it needs no answer or time is over")
    public BookingRow confirm(@PathParam("placement") long placement) {
        return bookings.confirm(tour, slot, placement);
    }

    /** Where to. */
    public record Move(@Nullable Long slot) {}

    @POST
    @Path("{placement}/move")
    @RolesAllowed("learner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Moves oneself to another slot of the tour; 409 slot-full or nights-taken, and all stays as it was")
    public BookingRow move(@PathParam("placement") long placement, @Nullable Move move) {
        if (move == null || move.slot() == null) {
            throw new BadRequestException();
        }
        return swaps.move(tour, slot, placement, move.slot());
    }

    @DELETE
    @Path("{placement}")
    @RolesAllowed("learner")
    @Operation(summary = "Gives a place back: one's own, or one in a slot that one hosts")
    public void cancel(@PathParam("placement") long placement) {
        bookings.cancel(tour, slot, placement);
    }
}

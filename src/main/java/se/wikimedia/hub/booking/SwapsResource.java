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

/** Places offered for others. */
@Path("tours/{tour}/swaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class SwapsResource {

    @Inject
    Swaps swaps;

    @PathParam("tour")
    String tour = "";

    /** One's own place in {@code offered} for one in {@code wanted}. */
    public record Wish(@Nullable Long offered, @Nullable Long wanted) {}

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists one's own offers to swap, and those that one could accept, by id")
    public Response list(@BeanParam Paging paging) {
        var rows = swaps.list(tour).stream()
                .filter(row -> row.id() > paging.afterNumber())
                .limit(paging.oneMore())
                .toList();
        return paging.answer(rows, row -> Long.toString(row.id()));
    }

    @POST
    @Idempotent
    @Operation(summary = "Offers one's place in a slot for one in another, whoever has it")
    public Response offer(@Nullable Wish wish, @Context UriInfo address) {
        if (wish == null || wish.offered() == null || wish.wanted() == null) {
            throw new BadRequestException();
        }
        var row = swaps.offer(tour, wish.offered(), wish.wanted());
        return Response.created(address.getAbsolutePathBuilder().path("{swap}").build(row.id()))
                .entity(row)
                .build();
    }

    @POST
    @Path("{swap}/accept")
    @Operation(summary = "Gives one's own place for the one that is offered; both change at once")
    public BookingRow accept(@PathParam("swap") long swap) {
        return swaps.accept(tour, swap);
    }

    @DELETE
    @Path("{swap}")
    @Operation(summary = "Takes back one's own offer")
    public void withdraw(@PathParam("swap") long swap) {
        swaps.withdraw(tour, swap);
    }
}

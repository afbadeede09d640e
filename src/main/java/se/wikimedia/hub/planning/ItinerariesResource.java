package se.wikimedia.hub.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.itinerary.Itinerary;
import se.wikimedia.hub.itinerary.Leg;
import se.wikimedia.hub.itinerary.Limits;
import se.wikimedia.hub.itinerary.Pin;
import se.wikimedia.hub.itinerary.PlanResult;
import se.wikimedia.hub.itinerary.Worth;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Plans of a tour with several hosts. */
@Path("tours/{tour}/itineraries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Tours")
public class ItinerariesResource {

    @Inject
    Itineraries itineraries;

    @PathParam("tour")
    String tour = "";

    /** A way: train or plane, kilometres of the great circle, euros, kilograms of CO₂. */
    public record LegJson(String mode, int kilometres, int euros, int co2) {}

    /** A visitor's slots in the order of their days, with what they take. */
    public record ItineraryJson(
            String visitor, List<Long> slots, List<LegJson> legs, int kilometres, int euros, int co2, int preference) {}

    /** What was found: {@code bound} is proven, {@code gap} is the largest share by which another plan could be better. */
    public record ResultJson(
            String by,
            List<ItineraryJson> itineraries,
            List<String> unplaced,
            Worth worth,
            Worth bound,
            double gap,
            boolean proven,
            int euros,
            int possible,
            int leftOut) {}

    /** A plan; its result is null while it isn't solved. */
    public record PlanJson(
            long id,
            String state,
            Instant createdAt,
            @Nullable Instant publishedAt,
            int level,
            Limits limits,
            List<Pin> pins,
            @Nullable ResultJson result) {}

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists the plans, the latest first")
    public Response list(@BeanParam Paging paging) {
        var rows = itineraries.list(tour, paging.beforeNumber(), paging.oneMore());
        return paging.answer(rows.stream().map(ItinerariesResource::json).toList(), row -> Long.toString(row.id()));
    }

    @GET
    @Path("{plan}")
    @Operation(summary = "Tells a plan; one that is being made tells how far it is")
    public PlanJson get(@PathParam("plan") long plan) {
        return json(itineraries.get(tour, plan));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Plans itineraries of up to three hosts; nothing is taken before the plan is published",
            description = "Answers when the plan is made, at the latest after some seconds: then its state is"
                    + " \"solving\", and GET tells how far it is.")
    public Response plan(@Nullable PlanWish wish, @Context UriInfo address) {
        var row = itineraries.plan(tour, wish == null ? new PlanWish(null, null, null, null) : wish);
        return Response.created(address.getAbsolutePathBuilder().path("{plan}").build(row.id()))
                .entity(json(row))
                .build();
    }

    @DELETE
    @Path("{plan}")
    @Operation(summary = "Ends a plan that is being made; one that is made stays")
    public PlanJson cancel(@PathParam("plan") long plan) {
        return json(itineraries.cancel(tour, plan));
    }

    @POST
    @Path("{plan}/publish")
    @Operation(summary = "Takes the places of a plan, all or none")
    public PlanJson publish(@PathParam("plan") long plan) {
        return json(itineraries.publish(tour, plan));
    }

    private static PlanJson json(PlanRow row) {
        return new PlanJson(
                row.id(),
                row.state(),
                row.createdAt(),
                row.publishedAt(),
                row.level(),
                row.input().limits(),
                row.input().pins(),
                row.result() == null ? null : json(row, row.found()));
    }

    private static ResultJson json(PlanRow row, PlanResult result) {
        return new ResultJson(
                result.by(),
                result.itineraries().stream().map(ItinerariesResource::json).toList(),
                row.unplaced(),
                result.worth(),
                result.bound(),
                result.gap(),
                result.proven(),
                result.euros(),
                result.possible(),
                result.leftOut());
    }

    private static ItineraryJson json(Itinerary itinerary) {
        return new ItineraryJson(
                itinerary.visitor(),
                itinerary.slots(),
                itinerary.legs().stream().map(ItinerariesResource::json).toList(),
                itinerary.kilometres(),
                itinerary.euros(),
                itinerary.co2(),
                itinerary.preference());
    }

    private static LegJson json(Leg leg) {
        return new LegJson(leg.mode().key(), leg.kilometres(), leg.euros(), leg.co2());
    }
}

package se.wikimedia.hub.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import se.wikimedia.hub.matching.MatchingResult;
import se.wikimedia.hub.matching.Supposition;
import se.wikimedia.hub.matching.Verification;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Runs of a tour's matching. */
@Path("tours/{tour}/matchings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"coordinator", "admin"})
@Tag(name = "Tours")
public class MatchingsResource {

    @Inject
    Matchings matchings;

    @Inject
    WhatIf whatIf;

    @Inject
    Reasons reasons;

    @PathParam("tour")
    String tour = "";

    /** How a run is wished; nothing is needed. */
    public record Wish(@Nullable String seed) {}

    /** A visitor in a slot. */
    public record PlacingJson(String visitor, long slot) {}

    /** A visitor not in a slot, and why: the reason for programs, the explanation for the reader. */
    public record RefusalJson(String visitor, long slot, String reason, String explanation) {}

    /** A run with its result. */
    public record MatchingJson(
            long id,
            String seed,
            Instant createdAt,
            @Nullable Instant publishedAt,
            List<PlacingJson> placements,
            List<RefusalJson> refused,
            Verification verified) {}

    /** What a run would be, and whose place would be another. */
    public record SupposedJson(List<PlacingJson> placements, List<WhatIf.Shift> shifts, Verification verified) {}

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists the runs, the latest first")
    public Response list(@BeanParam Paging paging) {
        var rows = matchings.list(tour, paging.beforeNumber(), paging.oneMore());
        return paging.answer(rows.stream().map(this::json).toList(), row -> Long.toString(row.id()));
    }

    @GET
    @Path("{matching}")
    @Operation(summary = "Tells a run with every reason")
    public MatchingJson get(@PathParam("matching") long matching) {
        return json(matchings.get(tour, matching));
    }

    @POST
    @Idempotent
    @Operation(summary = "Matches visitors and slots; nothing is taken before it is published")
    public Response run(@Nullable Wish wish, @Context UriInfo address) {
        var row = matchings.run(tour, wish == null ? null : wish.seed());
        return Response.created(
                        address.getAbsolutePathBuilder().path("{matching}").build(row.id()))
                .entity(json(row))
                .build();
    }

    @POST
    @Path("{matching}/publish")
    @Operation(summary = "Takes the places of a run, all or none, and lets visitors read it")
    public MatchingJson publish(@PathParam("matching") long matching) {
        return json(matchings.publish(tour, matching));
    }

    @POST
    @Path("{matching}/what-if")
    @Operation(
            summary = "Tells who would go where if a slot had other places or dates",
            description =
                    "Nothing is kept. What is left out stays as it is in the run; the lottery's seed is the run's.")
    public SupposedJson suppose(@PathParam("matching") long matching, @Nullable Supposition supposition) {
        if (supposition == null) {
            throw new BadRequestException();
        }
        var comparison = whatIf.compare(tour, matching, supposition);
        return new SupposedJson(
                placings(comparison.then()),
                comparison.shifts(),
                comparison.then().verification());
    }

    private static List<PlacingJson> placings(MatchingResult result) {
        return result.placements().stream()
                .map(placing -> new PlacingJson(placing.visitor(), placing.slot()))
                .toList();
    }

    private MatchingJson json(RunRow row) {
        return new MatchingJson(
                row.id(),
                row.input().seed(),
                row.createdAt(),
                row.publishedAt(),
                placings(row.result()),
                row.result().refusals().stream().map(this::json).toList(),
                row.result().verification());
    }

    private RefusalJson json(MatchingResult.Refusal refusal) {
        return new RefusalJson(
                refusal.visitor(),
                refusal.slot(),
                refusal.obstacles().get(0).reason(),
                reasons.explain(refusal.obstacles()));
    }
}

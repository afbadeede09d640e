package se.wikimedia.hub.backlog;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.proposal.ProposalDraft;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Body;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** Proposals for programs: what should be made, what the committee thinks of it, who helps. */
@Path("proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Backlog")
public class ProposalsResource {

    @Inject
    Proposals proposals;

    @Inject
    Committee committee;

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(
            summary = "Lists proposals by id, also those that were made or declined",
            description = "theme is one of the needs assessment's: collaboration, leadership, skills, funding or"
                    + " documentation.")
    public Response list(@QueryParam("theme") @DefaultValue("") String theme, @BeanParam Paging paging) {
        return paging.answer(
                proposals.list(theme, paging.afterNumber(), paging.oneMore()),
                proposal -> String.valueOf(proposal.id()));
    }

    @POST
    @RolesAllowed({"agent", "expert", "committee", "author", "admin"})
    @Idempotent
    @Operation(
            summary = "Proposes what should be made",
            description = "gaps are the ids of the gaps that it would close; searches are words that people search for"
                    + " in vain; themes are those of the needs assessment, one or more: collaboration, leadership, skills,"
                    + " funding, documentation. Only an admin may name createdAt and zeroResults, the sessions that searched in vain"
                    + " elsewhere.")
    public Response propose(@Nullable ProposalDraft draft, @Context UriInfo address) {
        var proposal = proposals.propose(Body.given(draft));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(proposal.id()))
                        .build())
                .tag(Revision.tag(proposal.version()))
                .entity(proposal)
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "A proposal")
    public Response get(@PathParam("id") String id) {
        return tagged(proposals.get(Ids.of(id)));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"agent", "expert", "committee", "author", "admin"})
    @Operation(summary = "Replaces a proposal's plan and its gaps; If-Match is its tag as it was read")
    public Response change(
            @PathParam("id") String id,
            @Nullable ProposalDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return tagged(proposals.change(Ids.of(id), Body.given(draft), Revision.of(match)));
    }

    /**
     * A score as the caller sends it.
     *
     * @param score the same for all six criteria, instead of them
     * @param recused true to recuse oneself
     */
    public record Scoring(
            @Nullable Double score,
            @Nullable Double impact,
            @Nullable Double legal,
            @Nullable Double feasibility,
            @Nullable Double sustainability,
            @Nullable Double reuse,
            @Nullable Double equity,
            @Nullable Boolean recused) {

        Rubric rubric() {
            return score == null
                    ? new Rubric(impact, legal, feasibility, sustainability, reuse, equity)
                    : Rubric.of(score);
        }
    }

    @GET
    @Path("{id}/scores")
    @RolesAllowed("committee")
    @Operation(summary = "How the caller stands to a proposal; others' scores only after one's own")
    public Standing scores(@PathParam("id") String id) {
        return committee.standing(Ids.of(id));
    }

    @POST
    @Path("{id}/scores")
    @RolesAllowed("committee")
    @Operation(
            summary = "Scores a proposal from 1 to 5 on six criteria, in place of an earlier score",
            description = "impact, legal, feasibility, sustainability, reuse and equity, or score for all of them."
                    + " Refused with the type recused to who has a stake in it; with recused: true a member says so"
                    + " themselves. Scores count from three on.")
    public Standing score(@PathParam("id") String id, @Nullable Scoring scoring) {
        var given = Body.given(scoring);
        return Boolean.TRUE.equals(given.recused())
                ? committee.recuse(Ids.of(id))
                : committee.score(Ids.of(id), given.rubric());
    }

    /** Working days that an affiliate gives; 0 takes them back. */
    public record Promise(
            @Nullable String community, @Nullable Double days) {}

    @POST
    @Path("{id}/pledges")
    @RolesAllowed({"host", "admin"})
    @Operation(summary = "An affiliate pledges working days, in place of an earlier pledge")
    public ProposalRow pledge(@PathParam("id") String id, @Nullable Promise promise) {
        var given = Body.given(promise);
        return proposals.pledge(Ids.of(id), given.community(), given.days());
    }

    /** Another rank than the formula's; none gives it back to the formula. */
    public record Move(@Nullable Integer rank, @Nullable String reason) {}

    @POST
    @Path("{id}/override")
    @RolesAllowed("committee")
    @Operation(summary = "Puts a proposal at another rank than the formula does, with a reason that everybody may read")
    public ProposalRow override(@PathParam("id") String id, @Nullable Move move) {
        var given = Body.given(move);
        return proposals.override(Ids.of(id), given.rank(), given.reason());
    }

    /** What it took, and what it became. */
    public record Outcome(
            @Nullable Double actualDays, @Nullable String module) {}

    @POST
    @Path("{id}/made")
    @RolesAllowed({"author", "committee", "admin"})
    @Operation(
            summary = "It was made, in so many working days",
            description = "The last ten calibrate the estimates of those that are still to be made.")
    public ProposalRow made(@PathParam("id") String id, @Nullable Outcome outcome) {
        var given = Body.given(outcome);
        return proposals.made(Ids.of(id), given.actualDays(), given.module());
    }

    @POST
    @Path("{id}/decline")
    @RolesAllowed("committee")
    @Operation(summary = "It won't be made")
    public ProposalRow decline(@PathParam("id") String id) {
        return proposals.decline(Ids.of(id));
    }

    private static Response tagged(ProposalRow proposal) {
        return Response.ok(proposal).tag(Revision.tag(proposal.version())).build();
    }
}

package se.wikimedia.hub.backlog;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.rest.Paging;

/** The ranked backlog for programs. */
@Path("backlog")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Backlog")
public class BacklogResource {

    private static final int MOST_SNAPSHOTS = 200;

    @Inject
    Backlog backlog;

    @GET
    @PermitAll
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(
            summary = "The open proposals, the most wanted first, with every part of the formula",
            description = "score = 10·D·I·T·C·A / E, from today's requests, gaps, searches, scores and pledges. A row"
                    + " with an override stands where the committee has put it, for the reason that it gives. theme is"
                    + " one of the needs assessment's; ranks are those among all.")
    public Response ranked(@QueryParam("theme") @DefaultValue("") String theme, @BeanParam Paging paging) {
        var rows = backlog.ranked(theme);
        var following = rows.subList(start(rows, paging.afterNumber()), rows.size());
        return paging.answer(
                following.subList(0, Math.min(paging.oneMore(), following.size())), row -> String.valueOf(row.id()));
    }

    private static int start(List<BacklogRow> rows, long after) {
        int last = rows.stream().map(BacklogRow::id).toList().indexOf(after);
        if (after != 0 && last < 0) {
            throw Problem.invalid(List.of(new FieldProblem("after", "problem.after")));
        }
        return last + 1;
    }

    @GET
    @Path("snapshots")
    @PermitAll
    @Operation(summary = "Rankings that were published, the latest first")
    public Paging.Page<SnapshotRow> snapshots() {
        return new Paging.Page<>(backlog.published(MOST_SNAPSHOTS));
    }

    @POST
    @Path("snapshots")
    @RolesAllowed("committee")
    @Operation(summary = "Publishes today's ranking and keeps it with its inputs")
    public Response publish() {
        return Response.status(Response.Status.CREATED)
                .entity(backlog.publish())
                .build();
    }

    @GET
    @Path("snapshots/{id}")
    @PermitAll
    @Operation(summary = "A ranking as it was published")
    public String snapshot(@PathParam("id") String id) {
        return backlog.published(Ids.of(id));
    }

    @GET
    @Path("snapshots/{id}/inputs")
    @RolesAllowed({"committee", "admin"})
    @Operation(summary = "What a published ranking was made from: constants, calibration, and every need")
    public String inputs(@PathParam("id") String id) {
        return backlog.inputs(Ids.of(id));
    }
}

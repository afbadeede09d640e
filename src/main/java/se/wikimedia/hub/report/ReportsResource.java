package se.wikimedia.hub.report;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Paging;

/** Problem reports for programs. No call takes an Idempotency-Key: answers to those are kept with who has called. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Problem reports")
public class ReportsResource {

    private static final int MOST = 1_000;

    @Inject
    Reports reports;

    @Inject
    HttpServletRequest request;

    /** The only key to the report. */
    public record Receipt(String receipt) {}

    @POST
    @PermitAll
    @Operation(
            summary = "Reports a problem between people",
            description = "Neither account nor address nor browser is kept. The receipt is given once; with it answers"
                    + " are read.")
    public Response tell(Reports.@Nullable Telling telling) {
        if (telling == null) {
            throw new BadRequestException();
        }
        var receipt = reports.tell(telling, request.getRemoteAddr());
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new Receipt(receipt))
                .build();
    }

    @GET
    @Path("{receipt}")
    @PermitAll
    @Operation(summary = "A report with its answers")
    public Response read(@PathParam("receipt") String receipt) {
        return Response.ok(reports.read(receipt))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{receipt}/messages")
    @PermitAll
    @Operation(summary = "The author of a report writes on")
    public ReportRow writeOn(@PathParam("receipt") String receipt, Reports.@Nullable Telling telling) {
        return reports.writeOn(receipt, telling == null ? null : telling.text(), request.getRemoteAddr());
    }

    @GET
    @RolesAllowed("conduct")
    @Operation(summary = "All reports, for those who read them: open ones first")
    public Paging.Page<ReportRow> list() {
        return new Paging.Page<>(reports.list(MOST));
    }

    @POST
    @Path("{id}/answers")
    @RolesAllowed("conduct")
    @Operation(summary = "Answers a report")
    public ReportRow answer(@PathParam("id") String id, Reports.@Nullable Telling telling) {
        return reports.answer(Ids.of(id), telling == null ? null : telling.text());
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed("conduct")
    @Operation(summary = "Closes a report; a year later it is deleted")
    public ReportRow close(@PathParam("id") String id) {
        return reports.close(Ids.of(id));
    }
}

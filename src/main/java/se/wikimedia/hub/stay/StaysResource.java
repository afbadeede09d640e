package se.wikimedia.hub.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Stays, for their parties. */
@Path("stays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class StaysResource {

    @Inject
    Stays stays;

    /** What of the checklist is done. */
    public record Prepared(@Nullable List<String> done) {}

    /** The text that was read, by its mark. */
    public record Accepted(@Nullable String mark) {}

    /** What somebody writes to the other parties. */
    public record Words(@Nullable String text) {}

    @GET
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = Paging.LIMIT,
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = Paging.AFTER,
            schema = @Schema(type = SchemaType.INTEGER))
    @Operation(summary = "Lists one's own stays, by placement")
    public Response mine(@BeanParam Paging paging) {
        var rows = stays.mine().stream()
                .sorted(Comparator.comparingLong(row -> row.place().placement()))
                .filter(row -> row.place().placement() > paging.afterNumber())
                .limit(paging.oneMore())
                .toList();
        return paging.answer(rows, row -> Long.toString(row.place().placement()));
    }

    @GET
    @Path("{placement}")
    @Operation(summary = "Tells a stay to its visitor, its host and the tour's coordinators")
    public StayRow get(@PathParam("placement") long placement) {
        return stays.get(placement);
    }

    @GET
    @Path("{placement}/agreement")
    @Operation(summary = "What visitor and host agree on, and who has accepted it; no text is the standard agreement")
    public AgreementRow agreement(@PathParam("placement") long placement) {
        return stays.agreement(placement);
    }

    @POST
    @Path("{placement}/agreement")
    @Operation(
            summary = "Accepts the agreement, for the visitor or the host",
            description = "409 where mark is that of another text than the one that counts.")
    public StayRow agree(@PathParam("placement") long placement, @Nullable Accepted accepted) {
        return stays.agree(placement, accepted == null ? null : accepted.mark());
    }

    @PUT
    @Path("{placement}/checklist")
    @Operation(summary = "Tells what is done: visa, insurance, emergency-contact, tickets, housing")
    public StayRow prepare(@PathParam("placement") long placement, @Nullable Prepared prepared) {
        return stays.prepare(
                placement, Optional.ofNullable(sent(prepared).done()).orElse(List.of()));
    }

    @POST
    @Path("{placement}/arrival")
    @Operation(summary = "Checks in; 409 on other days, before both have agreed or without the module about conduct")
    public StayRow arrive(@PathParam("placement") long placement) {
        return stays.arrive(placement);
    }

    @POST
    @Path("{placement}/tasks")
    @Idempotent
    @Operation(summary = "Tells something that was done")
    public Response tell(@PathParam("placement") long placement, @Nullable TaskDraft draft) {
        return Response.status(Response.Status.CREATED)
                .entity(stays.tell(placement, sent(draft)))
                .build();
    }

    @POST
    @Path("{placement}/tasks/{task}/resource")
    @RolesAllowed({"host", "coordinator", "admin"})
    @Operation(summary = "Adds what a task points to to the resources")
    public StayRow adopt(@PathParam("placement") long placement, @PathParam("task") long task) {
        return stays.adopt(placement, task);
    }

    @POST
    @Path("{placement}/messages")
    @Idempotent
    @Operation(summary = "Writes to the other parties")
    public Response write(@PathParam("placement") long placement, @Nullable Words words) {
        return Response.status(Response.Status.CREATED)
                .entity(stays.write(placement, sent(words).text()))
                .build();
    }

    @PUT
    @Path("{placement}/report")
    @Operation(summary = "The visitor's report; it and the evaluation are shown to the other side once both are there")
    public StayRow report(@PathParam("placement") long placement, @Nullable Judgement judgement) {
        return stays.report(placement, sent(judgement));
    }

    @PUT
    @Path("{placement}/evaluation")
    @Operation(summary = "The host's evaluation")
    public StayRow evaluate(@PathParam("placement") long placement, @Nullable Judgement judgement) {
        return stays.evaluate(placement, sent(judgement));
    }

    @PUT
    @Path("{placement}/follow-up")
    @Operation(summary = "What has come of the stay, told by the visitor half a year later")
    public StayRow followUp(@PathParam("placement") long placement, @Nullable Words words) {
        return stays.followUp(placement, sent(words).text());
    }

    private static <T> T sent(@Nullable T body) {
        return Optional.ofNullable(body).orElseThrow(BadRequestException::new);
    }
}

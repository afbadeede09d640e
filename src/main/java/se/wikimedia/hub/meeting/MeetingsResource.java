package se.wikimedia.hub.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** Meetings of the Expert Committee, for programs. */
@Path("committee/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("committee")
@Tag(name = "Backlog")
public class MeetingsResource {

    @Inject
    Meetings meetings;

    @Inject
    Agendas agendas;

    @GET
    @PermitAll
    @Operation(summary = "The committee's meetings, the latest to begin first")
    public Paging.Page<MeetingLine> list() {
        return new Paging.Page<>(meetings.list());
    }

    @POST
    @Idempotent
    @Operation(summary = "Plans a meeting, by the clock of a time zone")
    public Response plan(@Nullable MeetingDraft draft) {
        return Response.status(Response.Status.CREATED)
                .entity(meetings.plan(given(draft)))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "A meeting with its agenda",
            description = "Minutes, decisions and who is recused are the committee's until the meeting is closed. The"
                    + " ETag is that of the minutes.")
    public Response get(@PathParam("id") String id) {
        return tagged(meetings.get(Ids.of(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Another time or language for a meeting that hasn't begun")
    public MeetingRow planAgain(@PathParam("id") String id, @Nullable MeetingDraft draft) {
        return meetings.planAgain(Ids.of(id), given(draft));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Calls a meeting off that hasn't begun")
    public void callOff(@PathParam("id") String id) {
        meetings.callOff(Ids.of(id));
    }

    @POST
    @Path("{id}/begin")
    @Operation(summary = "Begins it: from now on minutes are written and decisions taken")
    public MeetingRow begin(@PathParam("id") String id) {
        return meetings.begin(Ids.of(id));
    }

    /** Markdown. */
    public record Minutes(@Nullable String minutes) {}

    @PUT
    @Path("{id}/minutes")
    @Operation(
            summary = "Writes the minutes as Markdown",
            description = "With If-Match, 412 says that somebody has written meanwhile.")
    public Response write(
            @PathParam("id") String id,
            @Nullable Minutes written,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return tagged(meetings.write(Ids.of(id), given(written).minutes(), Revision.of(match)));
    }

    @POST
    @Path("{id}/close")
    @Operation(
            summary = "Closes and publishes it, for good",
            description = "agenda-undecided: an item has no decision. The proposals carry their decisions from then on,"
                    + " and whoever has written them is told.")
    public MeetingRow close(@PathParam("id") String id) {
        return meetings.close(Ids.of(id));
    }

    /** @param proposal its id */
    public record Item(@Nullable Long proposal) {}

    @POST
    @Path("{id}/agenda")
    @Operation(summary = "Puts an open proposal at the end of the agenda")
    public MeetingRow addItem(@PathParam("id") String id, @Nullable Item item) {
        var proposal = given(item).proposal();
        return agendas.add(Ids.of(id), given(proposal));
    }

    /** @param place from 1 on */
    public record Place(@Nullable Integer place) {}

    @PUT
    @Path("{id}/agenda/{item}")
    @Operation(summary = "Moves an item to another place of the agenda, from 1 on")
    public MeetingRow moveItem(@PathParam("id") String id, @PathParam("item") String item, @Nullable Place place) {
        var to = given(place).place();
        return agendas.move(Ids.of(id), Ids.of(item), to == null ? Integer.MAX_VALUE : to);
    }

    @DELETE
    @Path("{id}/agenda/{item}")
    @Operation(summary = "Takes an item off the agenda")
    public MeetingRow removeItem(@PathParam("id") String id, @PathParam("item") String item) {
        return agendas.remove(Ids.of(id), Ids.of(item));
    }

    @PUT
    @Path("{id}/agenda/{item}/decision")
    @Operation(
            summary = "Enters what the committee has decided, with its reason, in place of what was entered before",
            description = "outcome is accepted, declined or postponed. item-recused: the caller has a stake in it.")
    public MeetingRow decideItem(
            @PathParam("id") String id, @PathParam("item") String item, @Nullable DecisionDraft decision) {
        return agendas.decide(Ids.of(id), Ids.of(item), given(decision));
    }

    @GET
    @Path("suggestions")
    @Operation(summary = "Proposals that wait for a decision and are on no agenda yet")
    public Paging.Page<Suggestion> suggestions() {
        return new Paging.Page<>(agendas.suggestions());
    }

    private static Response tagged(MeetingRow meeting) {
        return Response.ok(meeting).tag(Revision.tag(meeting.version())).build();
    }

    private static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }
}

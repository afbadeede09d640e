package se.wikimedia.hub.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asking without an account, for programs. */
@Path("guest-requests")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Helpdesk")
public class GuestsResource {

    @Inject
    Guests guests;

    @POST
    @Operation(
            summary = "Asks without an account",
            description = "Answered in the same way for every address. The question is asked when the link in the mail"
                    + " is used. website is to be left empty.")
    public Response askAsGuest(@Nullable GuestDraft draft, @Context HttpServletRequest request) {
        if (draft == null) {
            throw new BadRequestException();
        }
        guests.ask(draft, request.getRemoteAddr());
        return Response.accepted().build();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "A guest's question, by the code of its link")
    public Response guestRequest(@PathParam("code") String code) {
        return unkept(guests.get(code));
    }

    @POST
    @Path("{code}/send")
    @Operation(summary = "The address is theirs: the question is asked")
    public Response sendGuestRequest(@PathParam("code") String code) {
        return unkept(guests.send(code));
    }

    @POST
    @Path("{code}/confirm")
    @Operation(summary = "The guest says that it helped")
    public Response confirmGuestRequest(@PathParam("code") String code) {
        return unkept(guests.confirm(code));
    }

    @POST
    @Path("{code}/reopen")
    @Operation(summary = "The guest says that it didn't help")
    public Response reopenGuestRequest(@PathParam("code") String code) {
        return unkept(guests.reopen(code));
    }

    @PUT
    @Path("{code}")
    @Operation(
            summary = "Tells what a question lacks that came by mail: visibility, language, community",
            description = "Until it is sent. What was asked in a form lacks nothing.")
    public Response completeGuestRequest(@PathParam("code") String code, @Nullable GuestCompletion completion) {
        if (completion == null) {
            throw new BadRequestException();
        }
        return unkept(guests.complete(code, completion));
    }

    /** What a guest's question has become. */
    public record Claimed(long request) {}

    @POST
    @Path("{code}/claim")
    @RolesAllowed("learner")
    @Operation(summary = "Asks the question with the caller's account, where that has the guest's address")
    public Claimed claimGuestRequest(@PathParam("code") String code) {
        return new Claimed(guests.claim(code));
    }

    /** What a guest writes. */
    public record Written(@Nullable String text) {}

    @POST
    @Path("{code}/messages")
    @Operation(summary = "The guest writes to the Helpdesk")
    public Response writeAsGuest(@PathParam("code") String code, @Nullable Written message) {
        if (message == null) {
            throw new BadRequestException();
        }
        return unkept(guests.write(code, message.text()));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "The guest takes it back; the hub forgets the address")
    public void withdrawGuestRequest(@PathParam("code") String code) {
        guests.withdraw(code);
    }

    private static Response unkept(GuestRow row) {
        return Response.ok(row).header("Cache-Control", "no-store").build();
    }
}

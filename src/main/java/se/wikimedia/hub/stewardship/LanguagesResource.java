package se.wikimedia.hub.stewardship;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** What holds in a language, and who is asked to help with it, for programs. */
@Path("languages/{lang}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Translation")
public class LanguagesResource {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @GET
    @PermitAll
    @Operation(
            summary = "What holds in a language: its style guide, and whether readers get unreviewed texts",
            description = "Where they don't, readers of modules get of each unit the newest reviewed text, else that of"
                    + " the fallback chain. The interface's messages are no part of it. The ETag is for If-Match.")
    public Response policy(@PathParam("lang") String language) {
        return answer(policies.get(language));
    }

    @PUT
    @RolesAllowed({"lead", "admin"})
    @Operation(
            summary = "Decides what holds in a language; what is missing stays as it was",
            description = "The guide is Markdown. With If-Match, 412 says that somebody has changed it meanwhile.")
    public Response changePolicy(
            @PathParam("lang") String language,
            @Nullable PolicyDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(policies.change(language, draft, Revision.of(match)));
    }

    private static Response answer(PolicyRow policy) {
        return Response.ok(policy).tag(Revision.tag(policy.version())).build();
    }

    @GET
    @Path("history")
    @PermitAll
    @Operation(summary = "What held in a language from each change on, the newest first")
    public Paging.Page<PolicyRow> policyHistory(@PathParam("lang") String language) {
        return new Paging.Page<>(policies.history(language));
    }

    @GET
    @Path("invitations")
    @RolesAllowed({"lead", "admin"})
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Who was asked to help with a language, the latest first")
    public Response invitations(@PathParam("lang") String language, @BeanParam Paging paging) {
        long below = paging.after().isEmpty() ? Long.MAX_VALUE : paging.afterNumber();
        return paging.answer(invitations.into(language, below, paging.oneMore()), each -> String.valueOf(each.id()));
    }

    @POST
    @Path("invitations")
    @RolesAllowed({"lead", "admin"})
    @Idempotent
    @Operation(
            summary = "Asks somebody to be a translator or reviewer of a language",
            description = "They are told, and get the role once they accept.")
    public Response invite(@PathParam("lang") String language, @Nullable InvitationDraft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(invitations.invite(language, draft))
                .build();
    }

    @DELETE
    @Path("invitations/{id}")
    @RolesAllowed({"lead", "admin"})
    @Operation(summary = "Withdraws an invitation that is still open")
    public void withdraw(@PathParam("lang") String language, @PathParam("id") String id) {
        invitations.withdraw(language, Ids.of(id));
    }
}

package se.wikimedia.hub.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;

/** Accounts: making one, finding them, what they may do. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    Accounts accounts;

    @Inject
    RoleGrants grants;

    @Inject
    HttpServletRequest request;

    @POST
    @PermitAll
    @Idempotent
    @Operation(summary = "Registers an account")
    public Response register(@Nullable Registration registration, @Context UriInfo address) {
        if (registration == null) {
            throw new BadRequestException();
        }
        var person = accounts.register(registration, request.getRemoteAddr());
        return Response.created(
                        address.getAbsolutePathBuilder().path("{username}").build(person.username()))
                .entity(person.open())
                .build();
    }

    @GET
    @RolesAllowed("admin")
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists accounts whose username or display name contains q, by username")
    public Response search(@QueryParam("q") @DefaultValue("") String words, @BeanParam Paging paging) {
        return paging.answer(grants.search(words, paging.after(), paging.oneMore()), PersonRow::username);
    }

    @GET
    @Path("{username}/roles")
    @RolesAllowed("admin")
    @Operation(summary = "Lists the roles granted to a person; an empty scope is everywhere")
    public Paging.Page<RoleRow> roles(@PathParam("username") String username) {
        return new Paging.Page<>(grants.of(username));
    }

    /** A role as the caller names it. */
    public record Wish(@Nullable String role, @Nullable String scope) {}

    @POST
    @Path("{username}/roles")
    @RolesAllowed({"admin", "lead"})
    @Operation(summary = "Grants a role: an admin any, a language lead translator and reviewer of the own language")
    public RoleRow grant(@PathParam("username") String username, @Nullable Wish wish) {
        if (wish == null) {
            throw new BadRequestException();
        }
        return grants.grant(username, wish.role(), wish.scope());
    }

    @DELETE
    @Path("{username}/roles")
    @RolesAllowed({"admin", "lead"})
    @Operation(summary = "Takes a role away, at once for all of the person's sessions")
    public void revoke(
            @PathParam("username") String username,
            @Nullable @QueryParam("role") String role,
            @Nullable @QueryParam("scope") String scope) {
        grants.revoke(username, role, scope);
    }
}

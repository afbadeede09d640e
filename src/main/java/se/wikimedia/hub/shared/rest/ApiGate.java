package se.wikimedia.hub.shared.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import se.wikimedia.hub.shared.problem.Problem;

/** Who may call a resource's method is told beside it or on its class; where it isn't told, nobody may. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ApiGate implements ContainerRequestFilter {

    /** The request attribute by which sign-in says that the token given is worth nothing. */
    public static final String TOKEN_REFUSED = "hub.token.refused";

    @Context
    ResourceInfo resource;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(TOKEN_REFUSED) != null) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED, "token-unknown");
        }
        var security = context.getSecurityContext();
        var allowed = ApiRoutes.roles(resource.getResourceClass(), resource.getResourceMethod());
        if (allowed.isEmpty()) {
            throw Problem.forbidden();
        }
        if (!allowed.contains(ApiRoutes.EVERYBODY) && allowed.stream().noneMatch(security::isUserInRole)) {
            throw security.getUserPrincipal() == null ? Problem.unauthenticated() : Problem.forbidden();
        }
    }
}

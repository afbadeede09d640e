package se.wikimedia.hub.shared.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import se.wikimedia.hub.shared.problem.Problem;

/** Who may call a resource's method is told beside it or on its class; where it isn't told, nobody may. */
@Provider
// before the server looks at the same annotations itself and answers with less
@Priority(Priorities.AUTHENTICATION - 10)
@ApplicationScoped
public class ApiGate implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        var security = context.getSecurityContext();
        if (security.getUserPrincipal() == null && context.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED, "token-unknown");
        }
        var allowed = ApiRoutes.roles(resource.getResourceClass(), resource.getResourceMethod());
        if (allowed.isEmpty()) {
            throw Problem.forbidden();
        }
        if (!allowed.contains(ApiRoutes.EVERYBODY) && allowed.stream().noneMatch(security::isUserInRole)) {
            throw security.getUserPrincipal() == null ? Problem.unauthenticated() : Problem.forbidden();
        }
    }
}

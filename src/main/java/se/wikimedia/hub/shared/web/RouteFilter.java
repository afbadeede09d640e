package se.wikimedia.hub.shared.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Leads an address to its view. Who isn't signed in and would have to be is led to the sign-in and back; who is, but
 * may not, gets 403. A view's own file name is no address.
 */
public class RouteFilter extends HttpFilter {

    static final String PATH = RouteFilter.class.getName() + ".path";

    @Inject
    transient Routes routes;

    @Inject
    @Any
    transient Instance<Object> beans;

    private final transient Map<Class<?>, Object> pages = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var route = routes.find(path);
        if (route.isPresent()) {
            route.get().values().forEach(request::setAttribute);
            serve(route.get().route(), path, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void serve(RoutePattern route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!route.open() && request.getUserPrincipal() == null) {
            leadToSignIn(path, request, response);
        } else if (!route.open() && route.roles().stream().noneMatch(request::isUserInRole)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            request.setAttribute(PATH, path);
            response.setHeader("Cache-Control", "private, no-cache");
            show(route, path, request, response);
        }
    }

    private void show(RoutePattern route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            var elsewhere = visit(route, request);
            if (elsewhere.isPresent()) {
                response.sendRedirect(elsewhere.get());
            } else {
                if (request.getAttribute(Visit.STATUS) instanceof Integer status) {
                    response.setStatus(status);
                }
                request.getRequestDispatcher(route.view()).forward(request, response);
            }
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
                leadToSignIn(path, request, response);
            } else {
                response.sendError(problem.kind().status());
            }
        }
    }

    private Optional<String> visit(RoutePattern route, HttpServletRequest request) {
        return page(route.page()) instanceof Visited page ? page.visit(new Visit(request)) : Optional.empty();
    }

    /** The same object for every request: it leads each call to the bean of the request under way. */
    private Object page(Class<?> type) {
        return pages.computeIfAbsent(type, each -> beans.select(each).get());
    }

    private static void leadToSignIn(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect("/signin?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
    }
}

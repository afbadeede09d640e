package se.wikimedia.hub.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Leads an address to its view. Who isn't signed in and would have to be is led to the sign-in and back; who is, but
 * may not, gets 403. A view's own file name is no address.
 */
@WebFilter(filterName = "routes", urlPatterns = "/*")
public class RouteFilter extends HttpFilter {

    static final String PATH = RouteFilter.class.getName() + ".path";

    @Inject
    Routes routes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var route = routes.find(path);
        if (route.isPresent()) {
            serve(route.get(), path, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void serve(
            RoutePattern route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (route.open() || route.roles().stream().anyMatch(request::isUserInRole)) {
            request.setAttribute(PATH, path);
            route.match(path).orElseThrow().forEach(request::setAttribute);
            request.getRequestDispatcher(route.view()).forward(request, response);
        } else if (request.getUserPrincipal() == null) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect("/signin?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

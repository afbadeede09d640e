package se.wikimedia.hub.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's page makes a reader's browser send: every request that may change something and that
 * the browser says comes from elsewhere (Fetch Metadata, or Origin where a browser is older). A request with a token
 * of its own is the sender's own doing; a program that is no browser sends neither header.
 */
public class ForeignFormGuard extends HttpFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    @ConfigProperty(name = "HUB_BASE_URL")
    transient Optional<String> baseUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || bearsToken(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean bearsToken(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return isOurs(site, origin, request.getHeader("Host"), baseUrl.orElse(""));
    }

    static boolean isOurs(@Nullable String site, @Nullable String origin, @Nullable String host, String baseUrl) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || origin.equals(origin(baseUrl)) || host != null && host.equals(authority(origin));
    }

    private static String origin(String address) {
        return address.replaceAll("^(https?://[^/]+).*$", "$1");
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package se.wikimedia.hub.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import se.wikimedia.hub.shared.problem.Problem;

/** {@code /signin/oidc} leads to the provider, {@code /signin/oidc/callback} is where it leads back. */
@WebServlet(
        name = "openid",
        urlPatterns = {"/signin/oidc", "/signin/oidc/callback"})
public class OpenIdServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(OpenIdServlet.class.getName());
    private static final String COOKIE = "hub_oidc";
    private static final String PATH = "/signin/oidc";

    @Inject
    transient OpenIdSignIn signIn;

    @Inject
    transient SessionCookie cookie;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signIn.offered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (request.getServletPath().equals(PATH)) {
                depart(request, response);
            } else {
                arrive(request, response);
            }
        } catch (Problem problem) {
            LOG.warning("sign-in with the OpenID provider failed: " + problem.getMessage());
            response.sendRedirect("/signin?problem=" + problem.type());
        }
    }

    private void depart(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = SessionToken.random();
        var address = signIn.depart(state, NextPath.of(request.getParameter("next")));
        cookie.write(response, COOKIE, state, PATH, PendingSignIn.LASTS);
        response.sendRedirect(address.toString());
    }

    private void arrive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = SessionCookie.read(request, COOKIE)
                .filter(kept -> kept.equals(request.getParameter("state")))
                .orElseThrow(OpenIdProvider::refused);
        cookie.write(response, COOKIE, "", PATH, Duration.ZERO);
        var code = Optional.ofNullable(request.getParameter("code")).orElseThrow(OpenIdProvider::refused);
        var arrival = signIn.arrive(state, code);
        cookie.give(response, arrival.token());
        response.sendRedirect(arrival.next());
    }
}

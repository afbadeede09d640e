package se.wikimedia.hub.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;

/**
 * Who sends a request, asked of the database each time, so that a role taken away is gone at once and a session
 * survives any restart. A request without cookie and token, or for a static file, asks nothing.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final String ACCOUNT_LANGUAGE = "hub.account.language";

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentPerson person;

    @Inject
    CurrentSession session;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isStatic(request.getRequestURI())) {
            return context.doNothing();
        }
        var bearer = bearer(request);
        var token = bearer.or(() -> SessionCookie.read(request, SessionCookie.SESSION));
        if (token.isEmpty()) {
            return context.doNothing();
        }
        var hash = SessionToken.hash(token.get());
        var visit = sessions.find(hash);
        if (visit.isPresent()) {
            return welcome(visit.get(), hash, request, context);
        }
        if (bearer.isEmpty()) {
            cookie.clear(response);
        }
        return context.doNothing();
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/resources/hub/")
                || path.startsWith("/files/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private AuthenticationStatus welcome(
            SessionRepository.Visit visit, String hash, HttpServletRequest request, HttpMessageContext context) {
        var who = visit.who();
        if (sessions.worthNoting(visit)) {
            sessions.note(hash);
        }
        person.is(who);
        session.is(hash);
        who.languages().stream().findFirst().ifPresent(first -> request.setAttribute(ACCOUNT_LANGUAGE, first));
        return context.notifyContainerAboutLogin(who.username(), groups(who));
    }

    private static Set<String> groups(SignedIn who) {
        var groups = new HashSet<>(Set.of(Role.LEARNER.key()));
        for (var grant : who.grants()) {
            groups.add(grant.role().key());
            if (!grant.scope().isEmpty()) {
                groups.add(grant.role().key() + ":" + grant.scope());
            }
        }
        return groups;
    }
}

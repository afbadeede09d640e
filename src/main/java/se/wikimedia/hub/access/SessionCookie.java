package se.wikimedia.hub.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import se.wikimedia.hub.shared.web.HubAddress;

/** A browser's cookies of ours: no script reads them, no other site's form sends them. */
@ApplicationScoped
class SessionCookie {

    static final String SESSION = "hub_session";

    @Inject
    HubAddress hub;

    static Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void give(HttpServletResponse response, SessionToken token) {
        write(response, SESSION, token.token(), "/", Session.LASTS);
    }

    void clear(HttpServletResponse response) {
        write(response, SESSION, "", "/", Duration.ZERO);
    }

    void write(HttpServletResponse response, String name, String value, String path, Duration lasts) {
        var secure = hub.isSecure();
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=" + path + "; Max-Age=" + lasts.toSeconds() + "; HttpOnly; SameSite=Lax"
                        + (secure ? "; Secure" : ""));
    }
}

package se.wikimedia.hub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.shared.web.HubAddress;

/**
 * By what a search in vain is counted once. It must not tell who searched, nor what else they searched for. So it is
 * neither an address nor an account but a random number in a cookie of its own, signed in or not: it is set only when
 * a search finds nothing, is good for nothing else, and ends after a day. Who comes back another day counts anew, who
 * refuses cookies counts each time, within what {@link SearchLimits} allows. A program is known by its token; one that
 * has none is not counted.
 */
@ApplicationScoped
class SearchSession {

    private static final String COOKIE = "hub_search";
    private static final Duration LASTS = Duration.ofDays(1);
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HubAddress hub;

    static Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> cookie.getValue())
                .findFirst();
    }

    static Optional<String> ofProgram(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization")).or(() -> of(request));
    }

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void give(HttpServletResponse response, String session) {
        var secure = hub.isSecure();
        response.addHeader(
                "Set-Cookie",
                COOKIE + "=" + session + "; Path=/; Max-Age=" + LASTS.toSeconds() + "; HttpOnly; SameSite=Lax"
                        + (secure ? "; Secure" : ""));
    }
}

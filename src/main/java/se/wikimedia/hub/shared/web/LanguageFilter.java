package se.wikimedia.hub.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import se.wikimedia.hub.shared.text.LanguageNegotiation;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/**
 * Which language to read in: what the menu or {@code ?lang=} says now and what was chosen there before, else the
 * account's, else the browser's, else English.
 */
public class LanguageFilter extends HttpFilter {

    /** The request attribute in which sign-in leaves the account's language. */
    public static final String ACCOUNT_LANGUAGE = "hub.account.language";

    private static final String COOKIE = "hub_lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    transient ReaderLanguage reader;

    @Inject
    transient Messages messages;

    @Inject
    transient LanguageNegotiation negotiation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().startsWith("/resources/hub/")) {
            response.addHeader("Vary", "Accept-Language, Cookie");
            var asked = asked(request);
            asked.ifPresent(language -> remember(language, request, response));
            asked.or(() -> remembered(request))
                    .or(() -> account(request))
                    .or(() -> browser(request))
                    .ifPresent(reader::choose);
        }
        chain.doFilter(request, response);
    }

    /** Looks at the query only: a parameter of a posted form is none of its business. */
    private static Optional<String> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("lang=")
                ? Languages.standard().canonical(request.getParameter("lang"))
                : Optional.empty();
    }

    private static void remember(String language, HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().startsWith("/api")) {
            return;
        }
        var cookie = new Cookie(COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> Languages.standard().canonical(cookie.getValue()));
    }

    private static Optional<String> account(HttpServletRequest request) {
        return request.getAttribute(ACCOUNT_LANGUAGE) instanceof String language
                ? Languages.standard().canonical(language)
                : Optional.empty();
    }

    private Optional<String> browser(HttpServletRequest request) {
        return negotiation.best(
                request.getHeader("Accept-Language"), messages.languages().keySet());
    }
}

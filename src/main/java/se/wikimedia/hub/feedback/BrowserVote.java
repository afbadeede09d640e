package se.wikimedia.hub.feedback;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a browser has said of one lesson without an account, remembered by itself until it is closed, so that a change
 * of mind isn't counted twice: {@code yes.sv}. It tells nobody who it was.
 */
public record BrowserVote(boolean useful, String lang) {

    private static final String COOKIE = "hub_useful";
    private static final Pattern VALUE = Pattern.compile("(yes|no)\\.([A-Za-z0-9-]{1,35})");

    static Optional<BrowserVote> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> VALUE.matcher(cookie.getValue()))
                .filter(value -> value.matches())
                .map(value -> new BrowserVote(value.group(1).equals("yes"), value.group(2)))
                .findFirst();
    }

    void remember(HttpServletResponse response, String path) {
        response.addCookie(cookie((useful ? "yes." : "no.") + lang, path));
    }

    static void forget(HttpServletResponse response, String path) {
        var cookie = cookie("", path);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(String value, String path) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

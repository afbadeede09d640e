package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser that keeps cookies, fills in forms and follows no redirect by itself. */
final class Visitor {

    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");

    private final RunningHub hub;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visitor(RunningHub hub) {
        this.hub = hub;
    }

    /** Signed in through the form of the sign-in page. */
    static Visitor signedIn(RunningHub hub, String username, String password) {
        var visitor = new Visitor(hub);
        var entered = visitor.signIn(username, password);
        assertThat(entered.statusCode()).as(username + " signs in").isEqualTo(302);
        assertThat(visitor.cookies).containsKey("hub_session");
        return visitor;
    }

    static Visitor demo(RunningHub hub, String name) {
        return signedIn(hub, name, "demo-" + name);
    }

    HttpResponse<String> signIn(String username, String password) {
        return submit("/signin", "signin", Map.of("signin:username", username, "signin:password", password));
    }

    HttpResponse<String> get(String path, String... headers) {
        return exchange(hub.request(path).GET(), headers);
    }

    /** What isn't text. */
    HttpResponse<byte[]> bytes(String path, String... headers) {
        return exchange(hub.request(path).GET(), HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    /** Opens the page and sends its form as a browser would, with these fields filled in. */
    HttpResponse<String> submit(String path, String form, Map<String, String> filled, String... headers) {
        var fields = new LinkedHashMap<>(hiddenFields(get(path).body(), form));
        fields.putAll(filled);
        return post(path, fields, headers);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(
                hub.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    /** What the form brings along by itself: its hidden fields and the first of its buttons. */
    private static Map<String, String> hiddenFields(String page, String form) {
        var start = page.indexOf("<form id=\"" + form + "\"");
        assertThat(start).as("the form " + form + " in " + page).isNotNegative();
        var fields = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(page.substring(start, page.indexOf("</form>", start)));
        boolean pressed = false;
        while (field.find()) {
            boolean button = attribute(field.group(), "type").equals("submit");
            if (button && !pressed || attribute(field.group(), "type").equals("hidden")) {
                fields.put(attribute(field.group(), "name"), attribute(field.group(), "value"));
            }
            pressed |= button;
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
    }

    /** Follows an address that may lead to another site, with the cookies only for this one. */
    HttpResponse<String> follow(String address) {
        var uri = URI.create(address);
        return uri.getRawAuthority() == null || hub.url("").equals("http://" + uri.getRawAuthority())
                ? get(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                : RunningHub.send(HttpRequest.newBuilder(uri).GET());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " leads nowhere: " + answer.body()));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request, String... headers) {
        return exchange(request, HttpResponse.BodyHandlers.ofString(), headers);
    }

    private <T> HttpResponse<T> exchange(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> body, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (!cookies.isEmpty()) {
            all.add("Cookie");
            all.add(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        var answer = RunningHub.send(request, body, all.toArray(String[]::new));
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        // HttpCookie knows no SameSite
        for (var cookie : HttpCookie.parse(header.replaceAll("(?i); ?samesite=\\w+", ""))) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

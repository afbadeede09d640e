package se.wikimedia.hub.whole;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A program that calls the API, always with the same token.
 *
 * @param token empty for nobody
 */
record Caller(RunningHub hub, String token) {

    /** A new account of this community, with these roles. */
    static Caller registered(RunningHub hub, String community, String... roles) {
        var name = "c" + UUID.randomUUID().toString().substring(0, 12);
        var made = hub.send("POST", "/api/people", """
                {"username":"%s","password":"%s","email":"%s@example.org","languages":["en"],"community":"%s"}""".formatted(name, RunningHub.PASSWORD, name, community));
        if (made.statusCode() != 201) {
            throw new IllegalStateException(made.body());
        }
        var admin = new Caller(hub, hub.demoToken("admin"));
        for (var role : roles) {
            var granted = admin.post("/api/people/" + name + "/roles", "{\"role\":\"" + role + "\",\"scope\":\"\"}");
            if (granted.statusCode() != 200) {
                throw new IllegalStateException(granted.body());
            }
        }
        return new Caller(hub, hub.token(name, RunningHub.PASSWORD));
    }

    HttpResponse<String> get(String path) {
        return hub.get(path, authorised());
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    HttpResponse<String> send(String method, String path, String json, String... headers) {
        return hub.send(method, path, json, authorised(headers));
    }

    /** A browser's form; its fields are encoded already, {@code name=value} each. */
    HttpResponse<String> submit(String path, List<String> fields) {
        return RunningHub.send(
                hub.request(path).POST(BodyPublishers.ofString(String.join("&", fields))),
                authorised("Content-Type", "application/x-www-form-urlencoded"));
    }

    private String[] authorised(String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (!token.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        return all.toArray(String[]::new);
    }
}

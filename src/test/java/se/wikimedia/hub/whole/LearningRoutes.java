package se.wikimedia.hub.whole;

import static se.wikimedia.hub.whole.RouteTable.open;
import static se.wikimedia.hub.whole.RouteTable.row;

import java.util.List;
import java.util.Map;

/** The API of people, modules, drafts and progress. */
final class LearningRoutes {

    private LearningRoutes() {}

    static List<RouteTable.Row> rows() {
        return List.of(
                row("GET /api/me/news", "/api/me/news", "", 401, 200, Map.of()),
                row("POST /api/me/news/seen", "/api/me/news/seen", "", 401, 204, Map.of()),
                row("GET /api/me/news/choices", "/api/me/news/choices", "", 401, 200, Map.of()),
                row("PUT /api/me/news/choices", "/api/me/news/choices", "{}", 401, 200, Map.of()),
                open("GET /api/modules", "/api/modules", 200),
                open("GET /api/modules/{module}", "/api/modules/finding-a-partner", 200),
                open(
                        "GET /api/modules/{module}/lessons/{lesson}",
                        "/api/modules/finding-a-partner/lessons/make-contact",
                        200),
                open("GET /api/search", "/api/search?q=museum", 200),
                open("GET /api/communities", "/api/communities", 200),
                row(
                        "PUT /api/communities/{key}/tier",
                        "/api/communities/nowhere/tier",
                        "{\"tier\":\"emerging\"}",
                        401,
                        403,
                        Map.of("committee", 404, "admin", 404)),
                row("GET /api/canned-answers", "/api/canned-answers", "", 401, 403, Map.of("agent", 200)),
                row("POST /api/canned-answers", "/api/canned-answers", "{}", 401, 403, Map.of("agent", 400)),
                row("PUT /api/canned-answers/{id}", "/api/canned-answers/0", "{}", 401, 403, Map.of("agent", 404)),
                row("DELETE /api/canned-answers/{id}", "/api/canned-answers/0", "", 401, 403, Map.of("agent", 404)),
                row("GET /api/me/invitations", "/api/me/invitations", "", 401, 200, Map.of()),
                row("PUT /api/me/invitations/{id}", "/api/me/invitations/0", "{\"accepted\":true}", 401, 404, Map.of()),
                open("POST /api/people", "/api/people", 400),
                row("GET /api/people", "/api/people", "", 401, 403, Map.of("admin", 200)),
                row(
                        "GET /api/people/{username}/roles",
                        "/api/people/learner/roles",
                        "",
                        401,
                        403,
                        Map.of("admin", 200)),
                row(
                        "POST /api/people/{username}/roles",
                        "/api/people/learner/roles",
                        "{}",
                        401,
                        403,
                        Map.of("lead", 400, "admin", 400)),
                row(
                        "DELETE /api/people/{username}/roles",
                        "/api/people/learner/roles?role=translator&scope=sv",
                        "",
                        401,
                        403,
                        Map.of("lead", 404, "admin", 404)),
                open("POST /api/session", "/api/session", 401),
                open("GET /api/me/calendar.ics", "/api/me/calendar.ics?key=nobodys", 404),
                row("GET /api/me", "/api/me", "", 401, 200, Map.of()),
                row("PUT /api/me", "/api/me", "{\"languages\":[\"en\"]}", 401, 200, Map.of()),
                row("GET /api/me/export", "/api/me/export", "", 401, 200, Map.of()),
                row("GET /api/me/progress", "/api/me/progress", "", 401, 200, Map.of()),
                row("POST /api/me/password", "/api/me/password", "{}", 401, 400, Map.of()),
                row("POST /api/progress/events", "/api/progress/events", "[]", 401, 200, Map.of()));
    }
}

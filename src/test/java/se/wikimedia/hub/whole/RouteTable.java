package se.wikimedia.hub.whole;

import java.util.List;
import java.util.Map;

/** What each route answers to whom. A request changes nothing for those who may make it, except where it says so. */
final class RouteTable {

    /** Everything that a person can be, and being nobody. */
    static final List<String> CALLERS = List.of(
            "anonymous",
            "learner",
            "translator",
            "reviewer",
            "lead",
            "author",
            "host",
            "coordinator",
            "agent",
            "expert",
            "committee",
            "conduct",
            "admin");

    private static final int SIGN_IN = 302;
    private static final String TOUR = "/tours/grand-tour-2027";

    private RouteTable() {}

    /**
     * One route and a request to it.
     *
     * @param path as it is sent
     * @param last whether the caller's account or session is gone afterwards
     */
    record Row(
            String route,
            String path,
            String body,
            boolean last,
            int anonymous,
            int signedIn,
            Map<String, Integer> others) {

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        int expected(String caller) {
            return caller.equals("anonymous") ? anonymous : others.getOrDefault(caller, signedIn);
        }

        @Override
        public String toString() {
            return route;
        }
    }

    private static Row open(String route, String path, int status) {
        return new Row(route, path, "{}", false, status, status, Map.of());
    }

    private static Row row(
            String route, String path, String body, int anonymous, int signedIn, Map<String, Integer> others) {
        return new Row(route, path, body, false, anonymous, signedIn, others);
    }

    private static Row author(String route, String path, int author) {
        return row(route, path, "", SIGN_IN, 403, Map.of("author", author));
    }

    private static Row last(String route, String path, int anonymous, int signedIn) {
        return new Row(route, path, "{}", true, anonymous, signedIn, Map.of());
    }

    /** Everybody who may propose what should be made. */
    private static Map<String, Integer> proposers(int status) {
        return Map.of("agent", status, "expert", status, "committee", status, "author", status, "admin", status);
    }

    static List<Row> rows() {
        return List.of(
                open("GET /", "/", 200),
                open("GET /modules", "/modules", 200),
                open("GET /modules/{module}", "/modules/finding-a-partner", 200),
                open("GET /modules/{module}/{lesson}", "/modules/finding-a-partner/make-contact", 200),
                open(
                        "GET /modules/{module}/{lesson}/feedback",
                        "/modules/finding-a-partner/make-contact/feedback",
                        200),
                open("GET /badges/{id}", "/badges/nowhere", 404),
                row(
                        "GET /modules/{module}/{lesson}/changes",
                        "/modules/finding-a-partner/make-contact/changes",
                        "",
                        SIGN_IN,
                        200,
                        Map.of()),
                row(
                        "GET /me/answers/{module}/{lesson}",
                        "/me/answers/finding-a-partner/nothing-answered",
                        "",
                        SIGN_IN,
                        404,
                        Map.of()),
                row(
                        "GET /author/{module}/lessons/{lesson}/rescore",
                        "/author/finding-a-partner/lessons/no-such-lesson/rescore",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("author", 404)),
                open("GET /paths/{path}", "/paths/nowhere", 404),
                open("GET /search", "/search", 200),
                open("GET /translate", "/translate", 200),
                open("GET /translate/{lang}", "/translate/sv", 200),
                row("GET /translate/{lang}/{group}", "/translate/sv/finding-a-partner", "", SIGN_IN, 200, Map.of()),
                row(
                        "GET /translate/{lang}/{group}/file",
                        "/translate/sv/finding-a-partner/file",
                        "",
                        SIGN_IN,
                        200,
                        Map.of()),
                row(
                        "POST /translation-files/*",
                        "/translation-files/sv/finding-a-partner",
                        "{}",
                        SIGN_IN,
                        415,
                        Map.of()),
                open("GET /help", "/help?q=licence", 200),
                open("GET /help/{request}", "/help/nowhere", 404),
                row("GET /help/{request}/notes", "/help/0/notes", "", SIGN_IN, 403, Map.of("agent", 404)),
                open("GET /report", "/report", 200),
                row("GET /conduct", "/conduct", "", SIGN_IN, 403, Map.of("conduct", 200)),
                row("GET /me/news", "/me/news", "", SIGN_IN, 200, Map.of()),
                row("GET /admin/outbox", "/admin/outbox", "", SIGN_IN, 403, Map.of("admin", 200)),
                open("GET /unsubscribe/{link}", "/unsubscribe/1.made.nobody", 404),
                row("GET /api/me/news", "/api/me/news", "", 401, 200, Map.of()),
                row("POST /api/me/news/seen", "/api/me/news/seen", "", 401, 204, Map.of()),
                row("GET /api/me/news/choices", "/api/me/news/choices", "", 401, 200, Map.of()),
                row("PUT /api/me/news/choices", "/api/me/news/choices", "{}", 401, 200, Map.of()),
                row("GET /api/outbox", "/api/outbox", "", 401, 403, Map.of("admin", 200)),
                open("GET /resources", "/resources", 200),
                open("GET /backlog", "/backlog", 200),
                open("GET /backlog/{proposal}", "/backlog/nowhere", 404),
                open("GET /signin", "/signin", 200),
                open("GET /register", "/register", 200),
                open("GET /tours", "/tours", 200),
                open("GET /tours/{tour}", TOUR, 200),
                open("GET /tours/{tour}/slots/{slot}", TOUR + "/slots/0", 404),
                row("GET /tours/new", "/tours/new", "", SIGN_IN, 403, Map.of("admin", 200)),
                row(
                        "GET /tours/{tour}/edit",
                        TOUR + "/edit",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("coordinator", 200, "admin", 200)),
                row(
                        "GET /tours/{tour}/slots/new",
                        TOUR + "/slots/new",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("host", 200, "coordinator", 200, "admin", 200)),
                row(
                        "GET /tours/{tour}/slots/{slot}/edit",
                        TOUR + "/slots/0/edit",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("host", 404, "coordinator", 404, "admin", 404)),
                row("GET /tours/{tour}/apply", TOUR + "/apply", "", SIGN_IN, 200, Map.of()),
                row("GET /api/tours/{tour}/applications", "/api" + TOUR + "/applications", "", 401, 200, Map.of()),
                row("POST /api/tours/{tour}/applications", "/api" + TOUR + "/applications", "{}", 401, 400, Map.of()),
                row(
                        "GET /api/tours/{tour}/applications/{application}",
                        "/api" + TOUR + "/applications/0",
                        "",
                        401,
                        404,
                        Map.of()),
                row(
                        "PUT /api/tours/{tour}/applications/{application}",
                        "/api" + TOUR + "/applications/0",
                        "{}",
                        401,
                        404,
                        Map.of()),
                row(
                        "DELETE /api/tours/{tour}/applications/{application}",
                        "/api" + TOUR + "/applications/0",
                        "",
                        401,
                        404,
                        Map.of()),
                open("GET /tours/{tour}/rubric", TOUR + "/rubric", 200),
                open("GET /api/tours/{tour}/rubric", "/api" + TOUR + "/rubric", 200),
                row(
                        "PUT /api/tours/{tour}/rubric",
                        "/api" + TOUR + "/rubric",
                        "{}",
                        401,
                        403,
                        Map.of("coordinator", 400, "admin", 400)),
                row(
                        "GET /tours/{tour}/scoring",
                        TOUR + "/scoring",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("host", 200, "coordinator", 200, "admin", 200)),
                row(
                        "GET /tours/{tour}/scoring/{application}",
                        TOUR + "/scoring/0",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("host", 404)),
                row(
                        "GET /api/tours/{tour}/applications/{application}/review",
                        "/api" + TOUR + "/applications/0/review",
                        "",
                        401,
                        403,
                        Map.of("host", 404)),
                row(
                        "PUT /api/tours/{tour}/applications/{application}/review",
                        "/api" + TOUR + "/applications/0/review",
                        "{}",
                        401,
                        403,
                        Map.of("host", 404)),
                row(
                        "POST /api/tours/{tour}/applications/{application}/review/conflict",
                        "/api" + TOUR + "/applications/0/review/conflict",
                        "",
                        401,
                        403,
                        Map.of("host", 404)),
                row(
                        "GET /api/tours/{tour}/calibration",
                        "/api" + TOUR + "/calibration",
                        "",
                        401,
                        403,
                        Map.of("coordinator", 200, "admin", 200)),
                row("GET /tours/{tour}/slots/{slot}/book", TOUR + "/slots/0/book", "", SIGN_IN, 404, Map.of()),
                row(
                        "GET /api/tours/{tour}/slots/{slot}/bookings",
                        "/api" + TOUR + "/slots/0/bookings",
                        "",
                        401,
                        403,
                        Map.of("host", 404, "coordinator", 404, "admin", 404)),
                row(
                        "POST /api/tours/{tour}/slots/{slot}/bookings",
                        "/api" + TOUR + "/slots/0/bookings",
                        "{}",
                        401,
                        404,
                        Map.of()),
                row(
                        "POST /api/tours/{tour}/slots/{slot}/bookings/{placement}/confirm",
                        "/api" + TOUR + "/slots/0/bookings/0/confirm",
                        "",
                        401,
                        404,
                        Map.of()),
                row(
                        "DELETE /api/tours/{tour}/slots/{slot}/bookings/{placement}",
                        "/api" + TOUR + "/slots/0/bookings/0",
                        "",
                        401,
                        404,
                        Map.of()),
                row(
                        "GET /tours/{tour}/matching",
                        TOUR + "/matching",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("coordinator", 200, "admin", 200)),
                row(
                        "GET /tours/{tour}/itineraries",
                        TOUR + "/itineraries",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("coordinator", 200, "admin", 200)),
                row(
                        "GET /api/tours/{tour}/itineraries",
                        "/api" + TOUR + "/itineraries",
                        "",
                        401,
                        403,
                        Map.of("coordinator", 200, "admin", 200)),
                row(
                        "POST /api/tours/{tour}/itineraries",
                        "/api" + TOUR + "/itineraries",
                        "{\"seconds\":0}",
                        401,
                        403,
                        Map.of("coordinator", 400, "admin", 400)),
                row(
                        "GET /api/tours/{tour}/itineraries/{plan}",
                        "/api" + TOUR + "/itineraries/0",
                        "",
                        401,
                        403,
                        Map.of("coordinator", 404, "admin", 404)),
                row(
                        "DELETE /api/tours/{tour}/itineraries/{plan}",
                        "/api" + TOUR + "/itineraries/0",
                        "",
                        401,
                        403,
                        Map.of("coordinator", 404, "admin", 404)),
                row(
                        "POST /api/tours/{tour}/itineraries/{plan}/publish",
                        "/api" + TOUR + "/itineraries/0/publish",
                        "{}",
                        401,
                        403,
                        Map.of("coordinator", 404, "admin", 404)),
                row(
                        "GET /tours/{tour}/stays",
                        TOUR + "/stays",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("host", 200, "coordinator", 200, "admin", 200)),
                row("GET /stays/{placement}", "/stays/0", "", SIGN_IN, 404, Map.of()),
                row("GET /stays/{placement}/certificate", "/stays/0/certificate", "", SIGN_IN, 404, Map.of()),
                row("GET /api/stays", "/api/stays", "", 401, 200, Map.of()),
                row("GET /api/stays/{placement}", "/api/stays/0", "", 401, 404, Map.of()),
                row("POST /api/stays/{placement}/agreement", "/api/stays/0/agreement", "{}", 401, 404, Map.of()),
                row("PUT /api/stays/{placement}/checklist", "/api/stays/0/checklist", "{}", 401, 404, Map.of()),
                row("POST /api/stays/{placement}/arrival", "/api/stays/0/arrival", "{}", 401, 404, Map.of()),
                row("POST /api/stays/{placement}/tasks", "/api/stays/0/tasks", "{}", 401, 404, Map.of()),
                row(
                        "POST /api/stays/{placement}/tasks/{task}/resource",
                        "/api/stays/0/tasks/0/resource",
                        "{}",
                        401,
                        403,
                        Map.of("host", 404, "coordinator", 404, "admin", 404)),
                row("POST /api/stays/{placement}/messages", "/api/stays/0/messages", "{}", 401, 404, Map.of()),
                row("PUT /api/stays/{placement}/report", "/api/stays/0/report", "{}", 401, 404, Map.of()),
                row("PUT /api/stays/{placement}/evaluation", "/api/stays/0/evaluation", "{}", 401, 404, Map.of()),
                row("GET /tours/{tour}/why", TOUR + "/why", "", SIGN_IN, 200, Map.of()),
                row(
                        "GET /api/tours/{tour}/matchings",
                        "/api" + TOUR + "/matchings",
                        "",
                        401,
                        403,
                        Map.of("coordinator", 200, "admin", 200)),
                row(
                        "POST /api/tours/{tour}/matchings",
                        "/api" + TOUR + "/matchings",
                        "{\"seed\":\" \"}",
                        401,
                        403,
                        Map.of("coordinator", 400, "admin", 400)),
                row(
                        "GET /api/tours/{tour}/matchings/{matching}",
                        "/api" + TOUR + "/matchings/0",
                        "",
                        401,
                        403,
                        Map.of("coordinator", 404, "admin", 404)),
                row(
                        "POST /api/tours/{tour}/matchings/{matching}/publish",
                        "/api" + TOUR + "/matchings/0/publish",
                        "{}",
                        401,
                        403,
                        Map.of("coordinator", 404, "admin", 404)),
                open("GET /api/tours", "/api/tours", 200),
                open("GET /api/tours/{tour}", "/api" + TOUR, 200),
                row("POST /api/tours", "/api/tours", "{}", 401, 403, Map.of("admin", 400)),
                row("PUT /api/tours/{tour}", "/api" + TOUR, "{}", 401, 403, Map.of("coordinator", 400, "admin", 400)),
                open("GET /api/tours/{tour}/slots", "/api" + TOUR + "/slots", 200),
                open("GET /api/tours/{tour}/slots.ics", "/api" + TOUR + "/slots.ics", 200),
                open("GET /api/tours/{tour}/slots/{slot}", "/api" + TOUR + "/slots/0", 404),
                row(
                        "POST /api/tours/{tour}/slots",
                        "/api" + TOUR + "/slots",
                        "{}",
                        401,
                        403,
                        Map.of("host", 400, "coordinator", 400, "admin", 400)),
                row(
                        "PUT /api/tours/{tour}/slots/{slot}",
                        "/api" + TOUR + "/slots/0",
                        "{}",
                        401,
                        403,
                        Map.of("host", 404, "coordinator", 404, "admin", 404)),
                row(
                        "DELETE /api/tours/{tour}/slots/{slot}",
                        "/api" + TOUR + "/slots/0",
                        "",
                        401,
                        403,
                        Map.of("host", 404, "coordinator", 404, "admin", 404)),
                row("GET /me", "/me", "", SIGN_IN, 200, Map.of()),
                row("GET /me/feedback", "/me/feedback", "", SIGN_IN, 200, Map.of()),
                row("GET /author/feedback", "/author/feedback", "", SIGN_IN, 403, Map.of("author", 200)),
                row("GET /account", "/account", "", SIGN_IN, 200, Map.of()),
                row("GET /admin", "/admin", "", SIGN_IN, 403, Map.of("admin", 200)),
                author("GET /author", "/author", 200),
                author("GET /author/{module}", "/author/finding-a-partner", 200),
                author("GET /author/{module}/lessons/{lesson}", "/author/finding-a-partner/lessons/make-contact", 404),
                author(
                        "GET /author/{module}/lessons/{lesson}/quiz",
                        "/author/finding-a-partner/lessons/make-contact/quiz",
                        404),
                author("GET /author/{module}/files", "/author/finding-a-partner/files", 404),
                author("GET /author/{module}/history", "/author/finding-a-partner/history", 200),
                author("GET /draft-files/*", "/draft-files/finding-a-partner/choose-first.svg", 404),
                row("GET /author/evidence", "/author/evidence", "", SIGN_IN, 403, Map.of("author", 200)),
                row(
                        "GET /author/reflections/{module}",
                        "/author/reflections/finding-a-partner",
                        "",
                        SIGN_IN,
                        403,
                        Map.of("author", 200)),
                row("POST /draft-files/*", "/draft-files/finding-a-partner", "{}", SIGN_IN, 403, Map.of("author", 415)),
                open("GET /files/*", "/files/finding-a-partner/choose-first.svg", 200),
                open("GET /signin/oidc", "/signin/oidc", 404),
                open("GET /signin/oidc/callback", "/signin/oidc/callback", 404),
                open("GET /signout", "/signout", 302),
                open("GET /health", "/health", 200),
                open("GET /health/live", "/health/live", 200),
                open("GET /health/ready", "/health/ready", 200),
                open("GET /metrics", "/metrics", 200),
                open("GET /openapi", "/openapi", 200),
                open("GET /api/modules", "/api/modules", 200),
                open("GET /api/modules/{module}", "/api/modules/finding-a-partner", 200),
                open(
                        "GET /api/modules/{module}/lessons/{lesson}",
                        "/api/modules/finding-a-partner/lessons/make-contact",
                        200),
                open("GET /api/search", "/api/search?q=museum", 200),
                open("GET /api/translations/{lang}", "/api/translations/sv", 200),
                open("GET /api/translations/{lang}/queue", "/api/translations/sv/queue", 200),
                row(
                        "GET /api/translations/{lang}/memory",
                        "/api/translations/sv/memory?text=Museum",
                        "",
                        401,
                        200,
                        Map.of()),
                open("GET /api/translations/{lang}/{group}.po", "/api/translations/sv/finding-a-partner.po", 200),
                row(
                        "POST /api/translations/{lang}/{group}.po",
                        "/api/translations/sv/finding-a-partner.po",
                        "{}",
                        401,
                        422,
                        Map.of()),
                open("GET /api/translations/{lang}/{group}.xlf", "/api/translations/sv/finding-a-partner.xlf", 200),
                row(
                        "POST /api/translations/{lang}/{group}.xlf",
                        "/api/translations/sv/finding-a-partner.xlf",
                        "{}",
                        401,
                        422,
                        Map.of()),
                row(
                        "GET /api/translations/{lang}/{group}/{unit}",
                        "/api/translations/sv/finding-a-partner/module:title",
                        "",
                        401,
                        200,
                        Map.of()),
                row(
                        "PUT /api/translations/{lang}/{group}/{unit}",
                        "/api/translations/sv/finding-a-partner/module:title",
                        "{}",
                        401,
                        400,
                        Map.of()),
                row(
                        "POST /api/translations/{lang}/{group}/{unit}/review",
                        "/api/translations/sv/finding-a-partner/module:title/review",
                        "{}",
                        401,
                        403,
                        Map.of("reviewer", 400, "lead", 400)),
                open("GET /api/communities", "/api/communities", 200),
                row(
                        "PUT /api/communities/{key}/tier",
                        "/api/communities/nowhere/tier",
                        "{\"tier\":\"emerging\"}",
                        401,
                        403,
                        Map.of("committee", 404, "admin", 404)),
                open("GET /api/requests", "/api/requests", 200),
                row("POST /api/requests", "/api/requests", "{}", 401, 400, Map.of()),
                open("GET /api/requests/{id}", "/api/requests/nowhere", 404),
                row("POST /api/requests/{id}/joinings", "/api/requests/0/joinings", "{}", 401, 404, Map.of()),
                row("POST /api/requests/{id}/take", "/api/requests/0/take", "", 401, 403, Map.of("agent", 404)),
                row("POST /api/requests/{id}/close", "/api/requests/0/close", "{}", 401, 403, Map.of("agent", 404)),
                row("POST /api/requests/{id}/confirm", "/api/requests/0/confirm", "", 401, 404, Map.of()),
                row("POST /api/requests/{id}/reopen", "/api/requests/0/reopen", "", 401, 404, Map.of()),
                row("POST /api/requests/{id}/solved", "/api/requests/0/solved", "{}", 401, 400, Map.of()),
                open("GET /api/gaps", "/api/gaps", 200),
                row(
                        "POST /api/gaps",
                        "/api/gaps",
                        "{}",
                        401,
                        403,
                        Map.of("agent", 400, "expert", 400, "committee", 400, "admin", 400)),
                row("POST /api/gaps/{id}/confirm", "/api/gaps/0/confirm", "", 401, 403, Map.of("expert", 404)),
                row("GET /api/reports", "/api/reports", "", 401, 403, Map.of("conduct", 200)),
                open("POST /api/reports", "/api/reports", 400),
                open("GET /api/reports/{receipt}", "/api/reports/nowhere", 404),
                open("POST /api/reports/{receipt}/messages", "/api/reports/nowhere/messages", 404),
                row("POST /api/reports/{id}/answers", "/api/reports/0/answers", "{}", 401, 403, Map.of("conduct", 404)),
                row("POST /api/reports/{id}/close", "/api/reports/0/close", "", 401, 403, Map.of("conduct", 404)),
                open("GET /api/resources", "/api/resources", 200),
                row(
                        "POST /api/resources",
                        "/api/resources",
                        "{}",
                        401,
                        403,
                        Map.of(
                                "agent", 400,
                                "expert", 400,
                                "author", 400,
                                "host", 400,
                                "coordinator", 400,
                                "admin", 400)),
                open("GET /api/proposals", "/api/proposals", 200),
                row("POST /api/proposals", "/api/proposals", "{}", 401, 403, proposers(400)),
                open("GET /api/proposals/{id}", "/api/proposals/nowhere", 404),
                row("PUT /api/proposals/{id}", "/api/proposals/0", "{}", 401, 403, proposers(404)),
                row(
                        "GET /api/proposals/{id}/scores",
                        "/api/proposals/0/scores",
                        "",
                        401,
                        403,
                        Map.of("committee", 404)),
                row(
                        "POST /api/proposals/{id}/scores",
                        "/api/proposals/0/scores",
                        "{}",
                        401,
                        403,
                        Map.of("committee", 404)),
                row("POST /api/proposals/{id}/draft", "/api/proposals/0/draft", "{}", 401, 403, Map.of("author", 404)),
                row(
                        "POST /api/proposals/{id}/pledges",
                        "/api/proposals/0/pledges",
                        "{}",
                        401,
                        403,
                        Map.of("host", 400, "admin", 400)),
                row(
                        "POST /api/proposals/{id}/override",
                        "/api/proposals/0/override",
                        "{}",
                        401,
                        403,
                        Map.of("committee", 400)),
                row(
                        "POST /api/proposals/{id}/made",
                        "/api/proposals/0/made",
                        "{}",
                        401,
                        403,
                        Map.of("author", 400, "committee", 400, "admin", 400)),
                row(
                        "POST /api/proposals/{id}/decline",
                        "/api/proposals/0/decline",
                        "",
                        401,
                        403,
                        Map.of("committee", 404)),
                open("GET /api/backlog", "/api/backlog", 200),
                open("GET /api/backlog/snapshots", "/api/backlog/snapshots", 200),
                row("POST /api/backlog/snapshots", "/api/backlog/snapshots", "", 401, 403, Map.of("committee", 201)),
                open("GET /api/backlog/snapshots/{id}", "/api/backlog/snapshots/nowhere", 404),
                row(
                        "GET /api/backlog/snapshots/{id}/inputs",
                        "/api/backlog/snapshots/nowhere/inputs",
                        "",
                        401,
                        403,
                        Map.of("committee", 404, "admin", 404)),
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
                row("GET /me/calendar", "/me/calendar", "", SIGN_IN, 200, Map.of()),
                row("GET /api/me", "/api/me", "", 401, 200, Map.of()),
                row("PUT /api/me", "/api/me", "{\"languages\":[\"en\"]}", 401, 200, Map.of()),
                row("GET /api/me/export", "/api/me/export", "", 401, 200, Map.of()),
                row("GET /api/me/progress", "/api/me/progress", "", 401, 200, Map.of()),
                row("POST /api/me/password", "/api/me/password", "{}", 401, 400, Map.of()),
                row("POST /api/progress/events", "/api/progress/events", "[]", 401, 200, Map.of()),
                last("POST /signout", "/signout", 302, 302),
                last("DELETE /api/session", "/api/session", 401, 204),
                last("DELETE /api/me", "/api/me", 401, 204));
    }
}

package se.wikimedia.hub.whole;

import static se.wikimedia.hub.whole.RouteTable.open;
import static se.wikimedia.hub.whole.RouteTable.proposers;
import static se.wikimedia.hub.whole.RouteTable.row;

import java.util.List;
import java.util.Map;

/** The API of the Helpdesk, the backlog and what goes out to all. */
final class HelpRoutes {

    private HelpRoutes() {}

    private static RouteTable.Row agents(String route, String path, int agent) {
        return row(route, path, "{}", 401, 403, Map.of("agent", agent));
    }

    private static RouteTable.Row members(String route, String path, int committee) {
        return row(route, path, "{}", 401, 403, Map.of("committee", committee));
    }

    /** Everybody who works with gaps. */
    private static Map<String, Integer> workers(int status) {
        return Map.of("agent", status, "expert", status, "committee", status, "admin", status);
    }

    static List<RouteTable.Row> rows() {
        return List.of(
                row("GET /api/mailbox", "/api/mailbox", "", 401, 403, Map.of("admin", 200)),
                row("GET /api/outbox", "/api/outbox", "", 401, 403, Map.of("admin", 200)),
                open("GET /api/feeds/requests.atom", "/api/feeds/requests.atom?topic=upload", 200),
                open("GET /api/feeds/resources.atom", "/api/feeds/resources.atom", 200),
                open("GET /api/feeds/modules.atom", "/api/feeds/modules.atom?topic=nowhere", 404),
                open("GET /api/exports/resources.csv", "/api/exports/resources.csv", 200),
                open("GET /api/exports/resources.jsonld", "/api/exports/resources.jsonld", 200),
                open("GET /api/figures/helpdesk", "/api/figures/helpdesk", 200),
                open("GET /api/figures/helpdesk.csv", "/api/figures/helpdesk.csv", 200),
                open("GET /api/suggestions", "/api/suggestions?q=licence&topics=upload", 200),
                open("GET /api/requests", "/api/requests", 200),
                row("POST /api/requests", "/api/requests", "{}", 401, 400, Map.of()),
                open("GET /api/requests/{id}", "/api/requests/nowhere", 404),
                row("POST /api/requests/{id}/joinings", "/api/requests/0/joinings", "{}", 401, 404, Map.of()),
                row("POST /api/requests/{id}/take", "/api/requests/0/take", "", 401, 403, Map.of("agent", 404)),
                row("POST /api/requests/{id}/close", "/api/requests/0/close", "{}", 401, 403, Map.of("agent", 404)),
                row("POST /api/requests/{id}/confirm", "/api/requests/0/confirm", "", 401, 404, Map.of()),
                row("POST /api/requests/{id}/reopen", "/api/requests/0/reopen", "", 401, 404, Map.of()),
                row("POST /api/requests/{id}/solved", "/api/requests/0/solved", "{}", 401, 400, Map.of()),
                open("POST /api/guest-requests", "/api/guest-requests", 400),
                open("GET /api/guest-requests/{code}", "/api/guest-requests/nobody", 404),
                open("POST /api/guest-requests/{code}/send", "/api/guest-requests/nobody/send", 404),
                open("POST /api/guest-requests/{code}/confirm", "/api/guest-requests/nobody/confirm", 404),
                open("POST /api/guest-requests/{code}/reopen", "/api/guest-requests/nobody/reopen", 404),
                open("PUT /api/guest-requests/{code}", "/api/guest-requests/nobody", 404),
                row(
                        "POST /api/guest-requests/{code}/claim",
                        "/api/guest-requests/nobody/claim",
                        "",
                        401,
                        404,
                        Map.of()),
                open("POST /api/guest-requests/{code}/messages", "/api/guest-requests/nobody/messages", 404),
                row("GET /api/request-messages/{request}", "/api/request-messages/0", "", 401, 404, Map.of()),
                row("POST /api/request-messages/{request}", "/api/request-messages/0", "{}", 401, 404, Map.of()),
                open("DELETE /api/guest-requests/{code}", "/api/guest-requests/nobody", 404),
                row("GET /api/likely/{gap}", "/api/likely/0", "", 401, 403, workers(404)),
                row("POST /api/likely/{gap}", "/api/likely/0", "{}", 401, 403, workers(400)),
                open("GET /api/attachments", "/api/attachments?request=0", 404),
                row("POST /api/attachments", "/api/attachments?request=0&name=a.txt", "{}", 415, 415, Map.of()),
                row("DELETE /api/attachments/{id}", "/api/attachments/0", "", 401, 404, Map.of()),
                row("GET /api/me/expertise", "/api/me/expertise", "", 401, 200, Map.of()),
                row("PUT /api/me/expertise", "/api/me/expertise", "", 401, 400, Map.of()),
                row("DELETE /api/me/expertise", "/api/me/expertise", "", 401, 204, Map.of()),
                row("GET /api/handovers", "/api/handovers", "", 401, 200, Map.of()),
                agents("GET /api/handovers/fitting", "/api/handovers/fitting?request=0", 404),
                agents("GET /api/handovers/about", "/api/handovers/about?request=0", 200),
                agents("POST /api/handovers", "/api/handovers", 400),
                row("POST /api/handovers/{id}/accept", "/api/handovers/0/accept", "", 401, 404, Map.of()),
                row("POST /api/handovers/{id}/decline", "/api/handovers/0/decline", "", 401, 404, Map.of()),
                row("POST /api/handovers/{id}/advice", "/api/handovers/0/advice", "{}", 401, 404, Map.of()),
                agents("POST /api/handovers/{id}/thanks", "/api/handovers/0/thanks", 404),
                row("GET /api/work-groups", "/api/work-groups", "", 401, 403, Map.of("agent", 200, "admin", 200)),
                row("POST /api/work-groups", "/api/work-groups", "{}", 401, 403, Map.of("agent", 400, "admin", 400)),
                row(
                        "PUT /api/work-groups/{id}",
                        "/api/work-groups/0",
                        "{}",
                        401,
                        403,
                        Map.of("agent", 400, "admin", 400)),
                row(
                        "PUT /api/work-groups/{id}/members/{username}",
                        "/api/work-groups/0/members/nobody-at-all",
                        "",
                        401,
                        403,
                        Map.of("agent", 400, "admin", 400)),
                row(
                        "DELETE /api/work-groups/{id}/members/{username}",
                        "/api/work-groups/0/members/nobody-at-all",
                        "",
                        401,
                        404,
                        Map.of()),
                agents("POST /api/work-groups/{id}/requests", "/api/work-groups/0/requests", 400),
                agents("DELETE /api/work-groups/requests/{request}", "/api/work-groups/requests/0", 404),
                row("GET /api/work-groups/requests", "/api/work-groups/requests", "", 401, 200, Map.of()),
                row(
                        "POST /api/work-groups/requests/{request}/take",
                        "/api/work-groups/requests/0/take",
                        "",
                        401,
                        404,
                        Map.of()),
                row(
                        "POST /api/work-groups/requests/{request}/let-go",
                        "/api/work-groups/requests/0/let-go",
                        "",
                        401,
                        404,
                        Map.of()),
                open("GET /api/residents", "/api/residents?topic=upload", 200),
                row("GET /api/me/residency", "/api/me/residency", "", 401, 200, Map.of()),
                row("PUT /api/me/residency", "/api/me/residency", "", 401, 400, Map.of()),
                row("DELETE /api/me/residency", "/api/me/residency", "", 401, 204, Map.of()),
                row("GET /api/desk", "/api/desk", "", 401, 403, Map.of("agent", 200)),
                open("GET /api/related-requests/{id}", "/api/related-requests/0", 404),
                agents("GET /api/related-requests/{id}/duplicates", "/api/related-requests/0/duplicates", 404),
                agents("GET /api/related-requests/{id}/history", "/api/related-requests/0/history", 200),
                agents("POST /api/related-requests/{id}/merge", "/api/related-requests/0/merge", 400),
                agents("POST /api/related-requests/{id}/separate", "/api/related-requests/0/separate", 404),
                agents("POST /api/related-requests/{id}/split", "/api/related-requests/0/split", 404),
                agents("PUT /api/related-requests/{id}/links/{other}", "/api/related-requests/0/links/1", 404),
                agents("DELETE /api/related-requests/{id}/links/{other}", "/api/related-requests/0/links/1", 404),
                open("GET /api/gaps", "/api/gaps", 200),
                row("POST /api/gaps", "/api/gaps", "{}", 401, 403, workers(400)),
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
                row("GET /api/resources/due", "/api/resources/due", "", 401, 200, Map.of()),
                open("GET /api/resources/{id}", "/api/resources/nowhere", 404),
                row("PUT /api/resources/{id}", "/api/resources/0", "{}", 401, 404, Map.of()),
                row("POST /api/resources/{id}/confirm", "/api/resources/0/confirm", "", 401, 404, Map.of()),
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
                open("GET /api/committee/members", "/api/committee/members", 200),
                row(
                        "POST /api/committee/members/terms",
                        "/api/committee/members/terms",
                        "{}",
                        401,
                        403,
                        Map.of("admin", 400)),
                row(
                        "DELETE /api/committee/members/terms/{id}",
                        "/api/committee/members/terms/0",
                        "",
                        401,
                        403,
                        Map.of("admin", 404)),
                open("GET /api/committee/meetings", "/api/committee/meetings", 200),
                open("GET /api/committee/meetings/{id}", "/api/committee/meetings/nowhere", 404),
                members("GET /api/committee/meetings/suggestions", "/api/committee/meetings/suggestions", 200),
                members("POST /api/committee/meetings", "/api/committee/meetings", 400),
                members("PUT /api/committee/meetings/{id}", "/api/committee/meetings/0", 404),
                members("DELETE /api/committee/meetings/{id}", "/api/committee/meetings/0", 404),
                members("POST /api/committee/meetings/{id}/begin", "/api/committee/meetings/0/begin", 404),
                members("PUT /api/committee/meetings/{id}/minutes", "/api/committee/meetings/0/minutes", 404),
                members("POST /api/committee/meetings/{id}/close", "/api/committee/meetings/0/close", 404),
                members("POST /api/committee/meetings/{id}/agenda", "/api/committee/meetings/0/agenda", 400),
                members("PUT /api/committee/meetings/{id}/agenda/{item}", "/api/committee/meetings/0/agenda/0", 404),
                members("DELETE /api/committee/meetings/{id}/agenda/{item}", "/api/committee/meetings/0/agenda/0", 404),
                members(
                        "PUT /api/committee/meetings/{id}/agenda/{item}/decision",
                        "/api/committee/meetings/0/agenda/0/decision",
                        404),
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
                        Map.of("committee", 404, "admin", 404)));
    }
}

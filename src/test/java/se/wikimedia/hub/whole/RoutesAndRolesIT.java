package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in where; and that who is no longer allowed in, isn't. */
class RoutesAndRolesIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static final Map<String, String> SCOPES =
            Map.of("translator", "sv", "reviewer", "sv", "lead", "sv", "host", "de", "coordinator", "grand-tour-2027");

    /** Served by the server itself, not by a class of ours. */
    private static final Stream<String> OF_THE_SERVER =
            Stream.of("GET /health", "GET /health/live", "GET /health/ready", "GET /metrics", "GET /openapi");

    private static String newName() {
        return "p" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String somebody(String role) {
        var name = newName();
        HUB.register(name);
        if (!role.equals("learner")) {
            assertThat(grant(HUB.demoToken("admin"), name, role, SCOPES.getOrDefault(role, ""))
                            .statusCode())
                    .isEqualTo(200);
        }
        return name;
    }

    private static HttpResponse<String> grant(String token, String name, String role, String scope) {
        return HUB.send(
                "POST",
                "/api/people/" + name + "/roles",
                "{\"role\":\"" + role + "\",\"scope\":\"" + scope + "\"}",
                "Authorization",
                "Bearer " + token);
    }

    private static String tokenOf(String name) {
        return HUB.token(name, RunningHub.PASSWORD);
    }

    @Test
    void everyRouteOfTheCodeIsInTheTable() {
        var known =
                RouteTable.rows().stream().map(RouteTable.Row::route).collect(Collectors.toCollection(TreeSet::new));
        var real = RoutesInCode.all();
        OF_THE_SERVER.forEach(real::add);
        assertThat(known).as("RouteTable tells of every route who may use it").isEqualTo(real);
    }

    static Stream<Arguments> table() {
        return RouteTable.rows().stream()
                .flatMap(row -> RouteTable.CALLERS.stream().map(caller -> Arguments.of(row, caller)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("table")
    void aRouteIsForThoseWhoMayUseItAndForNobodyElse(RouteTable.Row row, String caller) {
        var answer = caller.equals("anonymous")
                ? HUB.send(row.method(), row.path(), row.body())
                : HUB.send(row.method(), row.path(), row.body(), "Authorization", "Bearer " + token(row, caller));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.expected(caller));
        if (row.expected(caller) == 302 && !row.path().startsWith("/signout")) {
            assertThat(Visitor.location(answer)).contains("/signin?next=");
        }
        if (row.path().startsWith("/api/") && answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    private static String token(RouteTable.Row row, String caller) {
        return row.last() ? tokenOf(somebody(caller)) : TOKENS.computeIfAbsent(caller, role -> tokenOf(somebody(role)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/",
                "/admin;x=1",
                "//admin",
                "/./admin",
                "/modules/../admin",
                "/%61dmin",
                "/Admin",
                "/WEB-INF/views/people/admin.xhtml",
                "/views/people/admin.xhtml",
                "/people/admin.xhtml",
                "/admin.xhtml"
            })
    void noOtherSpellingOfAnAddressGetsAroundIt(String path) {
        var answer = HUB.get(
                path, "Authorization", "Bearer " + TOKENS.computeIfAbsent("learner", role -> tokenOf(somebody(role))));
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("roles-heading");
    }

    @Test
    void aPageTakesNoFormFromWhoMayNotOpenIt() {
        var learner = Visitor.demo(HUB, "learner");
        assertThat(learner.post("/admin", Map.of("roles", "roles")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRoleTakenAwayIsGoneWithTheNextRequest() {
        var name = somebody("admin");
        var browser = Visitor.signedIn(HUB, name, RunningHub.PASSWORD);
        var token = tokenOf(name);
        assertThat(browser.get("/admin").statusCode()).isEqualTo(200);
        assertThat(HUB.get("/api/people", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);

        var revoked = HUB.send(
                "DELETE",
                "/api/people/" + name + "/roles?role=admin",
                "",
                "Authorization",
                "Bearer " + HUB.demoToken("admin"));
        assertThat(revoked.statusCode()).isEqualTo(204);

        assertThat(browser.get("/admin").statusCode()).isEqualTo(403);
        assertThat(HUB.get("/api/people", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/me").statusCode()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer nonsense", "Bearer ", "Bearer", "Basic bGVhcm5lcjpkZW1vLWxlYXJuZXI=", "Bearer a.b.c"})
    void aWrongTokenIsRefusedAlsoWhereNoneIsNeeded(String authorization) {
        assertThat(HUB.get("/api/me", "Authorization", authorization).statusCode())
                .isEqualTo(401);
        assertThat(HUB.get("/api/modules", "Authorization", authorization).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSignedOutTokenIsWorthNothing() {
        var token = tokenOf(somebody("learner"));
        assertThat(HUB.send("DELETE", "/api/session", "", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(204);
        assertThat(HUB.get("/api/me", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anExpiredSessionIsWorthNothing() throws SQLException {
        var name = somebody("learner");
        var token = tokenOf(name);
        var browser = Visitor.signedIn(HUB, name, RunningHub.PASSWORD);
        try (var database = HUB.database();
                var expire = database.prepareStatement("UPDATE session SET expires = '2001-01-01'"
                        + " WHERE person = (SELECT id FROM person WHERE username = ?)")) {
            expire.setString(1, name);
            assertThat(expire.executeUpdate()).isEqualTo(2);
        }
        assertThat(HUB.get("/api/me", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
        assertThat(Visitor.location(browser.get("/me"))).contains("/signin?next=%2Fme");
        assertThat(browser.cookies()).doesNotContainKey("hub_session");
    }

    @Test
    void signingOutInOneBrowserEndsItsSessionEvenForWhoHasCopiedTheCookie() {
        var browser = Visitor.signedIn(HUB, somebody("learner"), RunningHub.PASSWORD);
        var copied = browser.cookies().get("hub_session");
        assertThat(browser.post("/signout", Map.of()).statusCode()).isEqualTo(302);
        assertThat(browser.cookies()).doesNotContainKey("hub_session");
        assertThat(HUB.get("/me", "Cookie", "hub_session=" + copied).statusCode())
                .isEqualTo(302);
    }

    @Test
    void aChangedPasswordEndsTheSessionsElsewhereAndNotThisOne() {
        var name = somebody("learner");
        var elsewhere = Visitor.signedIn(HUB, name, RunningHub.PASSWORD);
        var token = tokenOf(name);
        var here = Visitor.signedIn(HUB, name, RunningHub.PASSWORD);

        var changed = here.submit(
                "/account",
                "password",
                Map.of("password:currentPassword", RunningHub.PASSWORD, "password:newPassword", "another good horse"));

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(here.get("/me").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/me").statusCode()).isEqualTo(302);
        assertThat(HUB.get("/api/me", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
        assertThat(HUB.token(name, "another good horse")).isNotEmpty();
    }

    @Test
    void aSessionGetsANewCookieWithEachSignIn() {
        var name = somebody("learner");
        var browser = Visitor.signedIn(HUB, name, RunningHub.PASSWORD);
        var first = browser.cookies().get("hub_session");
        assertThat(browser.signIn(name, RunningHub.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(browser.cookies().get("hub_session")).isNotEqualTo(first);
        assertThat(HUB.get("/me", "Cookie", "hub_session=" + first).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://elsewhere.example",
                "Origin: null",
                "Origin: http://localhost:1"
            })
    void whatAnotherSitesPageSendsIsRefused(String header) {
        var parts = header.split(": ");
        var browser = Visitor.demo(HUB, "learner");
        var refused = browser.post("/signout", Map.of(), parts);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(browser.get("/me").statusCode()).as("still signed in").isEqualTo(200);

        var lesson = "/modules/finding-a-partner/make-contact";
        assertThat(browser.post(lesson, Map.of("done", "1"), parts).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aLanguageLeadGrantsTwoRolesInOneLanguage() {
        var lead = tokenOf(somebody("lead"));
        var name = somebody("learner");
        assertThat(grant(lead, name, "translator", "sv").statusCode()).isEqualTo(200);
        assertThat(grant(lead, name, "reviewer", "sv").statusCode()).isEqualTo(200);
        for (var beyond : new String[][] {
            {"translator", "ar"},
            {"reviewer", ""},
            {"lead", "sv"},
            {"host", "sv"},
            {"admin", ""},
            {"translator", "sv-FI"}
        }) {
            assertThat(grant(lead, name, beyond[0], beyond[1]).statusCode())
                    .as(beyond[0] + " " + beyond[1])
                    .isEqualTo(403);
        }
        var roles = HUB.get("/api/people/" + name + "/roles", "Authorization", "Bearer " + HUB.demoToken("admin"));
        assertThat(Json.texts(Json.of(roles).get("items"), "role")).containsExactly("reviewer", "translator");
    }

    @Test
    void nobodyMakesThemselvesAReaderOfProblemReports() {
        var name = somebody("admin");
        assertThat(grant(tokenOf(name), name, "conduct", "").statusCode()).isEqualTo(403);
    }
}

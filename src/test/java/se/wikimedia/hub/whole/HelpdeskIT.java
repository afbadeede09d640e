package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** From a question to what came of it, through the API and by plain forms. */
class HelpdeskIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String AGENT = HUB.demoToken("agent");

    private final Caller asker = Caller.registered(HUB, "sw-community");
    private final Caller other = Caller.registered(HUB, "de");
    private final Caller agent = new Caller(HUB, AGENT);

    private static String question(String word, String visibility) {
        return "{\"text\":\"Where is %s?\\nI looked everywhere.\",\"visibility\":\"%s\",\"language\":\"sw\"}"
                .formatted(word, visibility);
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    }

    private long asked(String word, String visibility) {
        var made = asker.post("/api/requests", question(word, visibility));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.of(made).get("id").asLong();
    }

    private static List<String> all(Caller caller, String list) {
        return Json.texts(Json.of(caller.get(list + "?limit=200")).get("items"), "id");
    }

    private JsonNode gapsOf(long request) {
        var gaps = Json.items(Json.of(agent.get("/api/gaps?limit=200")).get("items"))
                .filter(gap -> gap.path("request").asLong() == request)
                .toList();
        assertThat(gaps).isNotEmpty();
        return Json.parse(gaps.toString());
    }

    @Test
    void aPrivateRequestIsThereForItsAuthorAndTheAgentsAlone() {
        var word = word();
        var nobody = new Caller(HUB, "");
        var questions = all(nobody, "/api/requests");
        var gaps = all(nobody, "/api/gaps");
        var front = nobody.get("/").body();

        var id = asked(word, "private");
        var path = "/api/requests/" + id;
        assertThat(agent.post(path + "/close", "{\"verdict\":\"none\"}").statusCode())
                .isEqualTo(200);

        for (var caller : List.of(nobody, other, Caller.registered(HUB, "fr", "admin"))) {
            assertThat(caller.get(path).statusCode()).isEqualTo(404);
            assertThat(caller.get(path).body())
                    .isEqualTo(caller.get("/api/requests/999999999").body());
            assertThat(caller.get("/help/" + id).statusCode()).isEqualTo(404);
            assertThat(all(caller, "/api/requests")).isEqualTo(questions);
            assertThat(caller.get("/help?q=" + word).body()).doesNotContain("/help/" + id);
            assertThat(caller.get("/search?q=" + word).body()).doesNotContain("/help/" + id);
        }
        assertThat(all(nobody, "/api/gaps")).isEqualTo(gaps);
        assertThat(nobody.get("/").body()).isEqualTo(front);
        for (var act : List.of("joinings", "confirm", "reopen")) {
            assertThat(other.post(path + "/" + act, "{}").statusCode()).isEqualTo(404);
        }
        assertThat(asker.get(path).statusCode()).isEqualTo(200);
        assertThat(all(asker, "/api/requests")).contains(String.valueOf(id));
        assertThat(gapsOf(id).get(0).get("topic").asText())
                .as("its words stay its author's")
                .isEmpty();
    }

    @Test
    void whatIsntSaidToBePublicIsPrivate() {
        var made = asker.post("/api/requests", "{\"text\":\"May I?\",\"private\":true}");
        assertThat(Json.of(made).get("visibility").asText()).isEqualTo("private");
    }

    @Test
    void aVerdictForWantOfMaterialOpensAGapForEachWhoNeedsIt() {
        var id = asked(word(), "public");
        assertThat(other.post("/api/requests/" + id + "/joinings", "{\"neededBy\":\"2027-05-01\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Json.of(other.post("/api/requests/" + id + "/joinings", "{}"))
                        .get("joined")
                        .asInt())
                .as("once each")
                .isEqualTo(1);

        var closed = agent.post(
                "/api/requests/" + id + "/close",
                "{\"verdict\":\"outdated\",\"topic\":\"uploads\",\"note\":\"Sorry\"}");

        assertThat(Json.of(closed).get("status").asText()).isEqualTo("closed");
        var gaps = gapsOf(id);
        assertThat(Json.texts(gaps, "community")).containsExactlyInAnyOrder("sw-community", "de");
        assertThat(Json.texts(gaps, "verdict")).containsOnly("outdated");
        assertThat(Json.texts(gaps, "topic")).containsOnly("uploads");
    }

    @Test
    void closingNeedsAVerdictAndAnAnswerNeedsWhatItIs() {
        var path = "/api/requests/" + asked(word(), "public") + "/close";
        for (var wrong : List.of(
                "{}",
                "{\"verdict\":\"done\"}",
                "{\"verdict\":\"answered-with\"}",
                "{\"verdict\":\"answered-with\",\"module\":\"no-such-module\"}",
                "{\"verdict\":\"answered-with\",\"module\":\"finding-a-partner\",\"lesson\":\"no-such-lesson\"}")) {
            assertThat(agent.post(path, wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        var answered = agent.post(
                path, "{\"verdict\":\"answered-with\",\"module\":\"finding-a-partner\",\"lesson\":\"make-contact\"}");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(agent.post(path, "{\"verdict\":\"none\"}").statusCode()).isEqualTo(409);
    }

    @Test
    void whoHasAskedSaysWhetherItHelped() {
        var id = asked(word(), "public");
        var path = "/api/requests/" + id;
        assertThat(asker.post(path + "/confirm", "").statusCode()).isEqualTo(409);
        agent.post(path + "/close", "{\"verdict\":\"none\"}");
        assertThat(other.post(path + "/reopen", "").statusCode()).isEqualTo(403);
        assertThat(Json.of(asker.post(path + "/reopen", "")).get("status").asText())
                .isEqualTo("open");
        assertThat(Json.texts(Json.of(agent.get("/api/gaps?limit=200")).get("items"), "request"))
                .as("nothing rested on its gap")
                .doesNotContain(String.valueOf(id));
        agent.post(path + "/close", "{\"verdict\":\"answered-with\",\"module\":\"finding-a-partner\"}");
        assertThat(Json.of(asker.post(path + "/confirm", "")).get("status").asText())
                .isEqualTo("confirmed");
    }

    @Test
    void ofManyDecisionsAtOnceOneCounts() throws Exception {
        var path = "/api/requests/" + asked(word(), "public") + "/close";
        Callable<Integer> decide =
                () -> agent.post(path, "{\"verdict\":\"none\"}").statusCode();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = pool.invokeAll(Collections.nCopies(16, decide));
            int done = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 409);
                done += answer.get() == 200 ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aDecisionOnWhatHasChangedSinceIsRefused() {
        var path = "/api/requests/" + asked(word(), "public");
        var seen = agent.get(path).headers().firstValue("ETag").orElseThrow();
        other.post(path + "/joinings", "{}");
        var late = agent.post(path + "/close", "{\"verdict\":\"none\"}", "If-Match", seen);
        assertThat(late.statusCode()).as(late.body()).isEqualTo(412);
        var again = agent.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(agent.post(path + "/close", "{\"verdict\":\"none\"}", "If-Match", again)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyAnAdminImportsOlderRecords() {
        var old = "{\"text\":\"Old\",\"community\":\"de\",\"createdAt\":\"2025-01-02T03:04:05Z\"}";
        assertThat(asker.post("/api/requests", old).statusCode()).isEqualTo(400);
        var imported = new Caller(HUB, HUB.demoToken("admin")).post("/api/requests", old);
        assertThat(Json.of(imported).get("createdAt").asText()).startsWith("2025-01-02T03:04:05");
    }

    @Test
    void askedAgainWithTheSameKeyItIsOneRequest() {
        var key = UUID.randomUUID().toString();
        var body = question(word(), "public");
        var first = asker.post("/api/requests", body, "Idempotency-Key", key);
        var second = asker.post("/api/requests", body, "Idempotency-Key", key);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void aPersonWhoLeavesTakesTheirPrivateRequestsAlong() {
        var hidden = asked(word(), "private");
        var shown = asked(word(), "public");
        assertThat(Json.texts(Json.of(asker.get("/api/me/export")).get("requests"), "id"))
                .contains(String.valueOf(hidden), String.valueOf(shown));
        assertThat(asker.send("DELETE", "/api/me", "").statusCode()).isEqualTo(204);
        assertThat(agent.get("/api/requests/" + hidden).statusCode()).isEqualTo(404);
        assertThat(agent.get("/api/requests/" + shown).statusCode()).isEqualTo(200);
    }

    @Test
    void aQuestionIsAskedAndAnsweredWithPlainForms() {
        var visitor = Visitor.demo(HUB, "visitor");
        var word = word();
        var refused = visitor.post("/help", Map.of("text", " ", "visibility", "public", "community", "sw-community"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("text-problem").contains("role=\"alert\"");
        var sent = visitor.post(
                "/help",
                Map.of("text", word + "\n<b>not bold</b>", "visibility", "public", "community", "sw-community"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        var address = Visitor.location(sent);
        assertThat(visitor.follow(address).body()).contains("&lt;b&gt;not bold").doesNotContain("<b>not");

        var desk = Visitor.demo(HUB, "agent");
        var path = address.replaceAll("^https?://[^/]+", "");
        assertThat(desk.get("/help").body()).contains(word);
        assertThat(desk.post(path, Map.of("act", "close")).statusCode()).isEqualTo(400);
        assertThat(desk.post(path, Map.of("act", "close", "verdict", "none")).statusCode())
                .isEqualTo(302);
        assertThat(visitor.post(path, Map.of("act", "reopen")).statusCode()).isEqualTo(302);
    }
}

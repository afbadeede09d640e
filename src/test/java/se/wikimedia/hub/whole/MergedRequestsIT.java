package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Requests that belong together: one verdict, everybody told, nothing private shown. */
class MergedRequestsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller nobody = new Caller(HUB, "");
    private final Caller asker = Caller.registered(HUB, "de");
    private final Caller hidden = Caller.registered(HUB, "sw-community");
    private final String word =
            "w" + UUID.randomUUID().toString().substring(0, 13).replace("-", "");

    private long asked(Caller by, String visibility) {
        var made = by.post(
                "/api/requests",
                "{\"text\":\"Where is %s? And %s?\",\"visibility\":\"%s\",\"language\":\"en\"}"
                        .formatted(word, word, visibility));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.of(made).get("id").asLong();
    }

    private int merge(long id, long into) {
        return agent.post("/api/related-requests/" + id + "/merge", "{\"into\":" + into + "}")
                .statusCode();
    }

    private JsonNode request(Caller caller, long id) {
        return Json.of(caller.get("/api/requests/" + id));
    }

    private JsonNode related(Caller caller, long id) {
        return Json.of(caller.get("/api/related-requests/" + id));
    }

    private List<JsonNode> gaps(long request) {
        return Json.items(Json.of(agent.get("/api/gaps?limit=200")).get("items"))
                .filter(gap -> gap.path("request").asLong() == request)
                .toList();
    }

    @Test
    void theVerdictOnOneIsTheVerdictOnAllAndEverybodyIsToldAtTheirOwn() {
        var main = asked(asker, "public");
        var second = asked(hidden, "private");
        var joined = Caller.registered(HUB, "fr");
        assertThat(joined.post("/api/requests/" + main + "/joinings", "{}").statusCode())
                .isEqualTo(200);
        var before = nobody.get("/api/requests/" + main).body();
        assertThat(merge(second, main)).isEqualTo(200);
        assertThat(agent.post("/api/requests/" + second + "/close", "{\"verdict\":\"none\"}")
                        .statusCode())
                .as("decided with the other one")
                .isEqualTo(409);

        assertThat(nobody.get("/api/requests/" + main).body())
                .as("nothing tells that somebody asks in private")
                .isEqualTo(before);
        assertThat(related(nobody, main).get("merged")).isEmpty();
        assertThat(related(agent, main).get("merged")).hasSize(1);
        assertThat(related(hidden, second).get("mergedInto").get(0).get("id").asLong())
                .isEqualTo(main);

        assertThat(agent.post("/api/requests/" + main + "/close", "{\"verdict\":\"none\",\"note\":\"Not yet\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(request(hidden, second).get("verdict").asText()).isEqualTo("none");
        assertThat(request(hidden, second).get("note").asText()).isEqualTo("Not yet");
        assertThat(gaps(main)).hasSize(2);
        assertThat(gaps(second)).hasSize(1);
        var open = Json.texts(Json.of(nobody.get("/api/gaps?limit=200")).get("items"), "id");
        assertThat(open).doesNotContain(gaps(second).get(0).get("id").asText());
        assertThat(hidden.get("/api/me/news").body()).contains("/help/" + second);
        assertThat(asker.get("/api/me/news").body()).contains("/help/" + main);
        assertThat(joined.get("/api/me/news").body()).contains("/help/" + main);
    }

    @Test
    void whoAsksTwiceNeedsItOnceAndIsToldOnce() {
        var main = asked(asker, "public");
        var again = asked(asker, "private");
        assertThat(merge(again, main)).isEqualTo(200);
        agent.post("/api/requests/" + main + "/close", "{\"verdict\":\"none\"}");
        assertThat(gaps(main)).hasSize(1);
        assertThat(gaps(again)).isEmpty();
        assertThat(asker.get("/api/me/news").body()).contains("/help/" + main).doesNotContain("/help/" + again);
        assertThat(request(asker, again).get("status").asText()).isEqualTo("closed");
    }

    @Test
    void whatNotAllMayReadAnswersNobodyElse() {
        var open = asked(asker, "public");
        var secret = asked(hidden, "private");
        assertThat(merge(open, secret)).isEqualTo(409);
        assertThat(merge(asked(asker, "private"), secret)).isEqualTo(409);
        assertThat(merge(open, open)).isEqualTo(409);
        assertThat(merge(asked(hidden, "private"), secret)).isEqualTo(200);
        assertThat(merge(secret, open)).isEqualTo(200);
        assertThat(merge(asked(asker, "public"), secret)).as("merged itself").isEqualTo(409);
        assertThat(related(agent, open).get("merged"))
                .as("with what was merged into it")
                .hasSize(2);
        for (var caller : List.of(nobody, asker)) {
            assertThat(caller.get("/api/related-requests/" + secret).body())
                    .isEqualTo(caller.get("/api/related-requests/999999999").body());
        }
    }

    @Test
    void whatWasMergedIsOnItsOwnAgainWhenSeparatedOrReopened() {
        var main = asked(asker, "public");
        var second = asked(hidden, "public");
        merge(second, main);
        assertThat(agent.post("/api/related-requests/" + second + "/separate", "")
                        .statusCode())
                .isEqualTo(200);
        agent.post("/api/requests/" + main + "/close", "{\"verdict\":\"out-of-scope\"}");
        assertThat(request(nobody, second).get("status").asText()).isEqualTo("open");

        var third = asked(asker, "public");
        merge(second, third);
        agent.post("/api/requests/" + third + "/close", "{\"verdict\":\"out-of-scope\"}");
        var reopened = Json.of(hidden.post("/api/requests/" + second + "/reopen", ""));
        assertThat(reopened.get("status").asText()).isEqualTo("open");
        assertThat(reopened.has("mergedInto")).isFalse();
        assertThat(request(nobody, third).get("status").asText()).isEqualTo("closed");
        assertThat(Json.texts(
                        Json.of(agent.get("/api/related-requests/" + second + "/history"))
                                .get("items"),
                        "act"))
                .containsExactly("merged", "separated", "merged");
    }

    @Test
    void aPartIsForTheSamePeopleAsOpenAndAsOld() {
        var main = asked(hidden, "private");
        var made = agent.post("/api/related-requests/" + main + "/split", "{\"text\":\"And where is it?\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var part = Json.of(made);
        assertThat(part.get("visibility").asText()).isEqualTo("private");
        assertThat(part.get("createdAt")).isEqualTo(request(hidden, main).get("createdAt"));
        assertThat(request(hidden, part.get("id").asLong()).get("mine").asBoolean())
                .isTrue();
        assertThat(nobody.get("/api/requests/" + part.get("id").asLong()).statusCode())
                .isEqualTo(404);
        assertThat(agent.post("/api/related-requests/" + main + "/split", "{\"text\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aLinkIsReadByWhoMayReadBothAndHoldsOnce() {
        var open = asked(asker, "public");
        var secret = asked(hidden, "private");
        var path = "/api/related-requests/" + open + "/links/" + secret;
        assertThat(agent.send("PUT", path, "").statusCode()).isEqualTo(200);
        assertThat(agent.send("PUT", path, "").statusCode()).isEqualTo(200);
        assertThat(related(agent, open).get("linked")).hasSize(1);
        assertThat(related(nobody, open).get("linked")).isEmpty();
        assertThat(related(hidden, secret).get("linked")).hasSize(1);
        assertThat(agent.send("PUT", "/api/related-requests/" + open + "/links/" + open, "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(agent.send("DELETE", path, "").statusCode()).isEqualTo(200);
        assertThat(related(agent, open).get("linked")).isEmpty();
    }

    @Test
    void theDeskFindsAndSuggestsPrivateOnesToo() {
        var open = asked(asker, "public");
        var secret = asked(hidden, "private");
        var likely = Json.of(agent.get("/api/related-requests/" + open + "/duplicates"))
                .get("items")
                .get(0);
        assertThat(likely.get("request").get("id").asLong()).isEqualTo(secret);
        assertThat(likely.get("words").toString()).contains(word);
        var found = Json.texts(Json.of(agent.get("/api/desk?q=" + word)).get("items"), "id");
        assertThat(found).containsExactly(String.valueOf(open), String.valueOf(secret));
        merge(secret, open);
        assertThat(Json.texts(Json.of(agent.get("/api/desk?q=" + word)).get("items"), "id"))
                .containsExactly(String.valueOf(open));
        assertThat(Json.texts(
                        Json.of(agent.get("/api/desk?status=any&q=" + word)).get("items"), "id"))
                .containsExactly(String.valueOf(secret), String.valueOf(open));
    }

    @Test
    void anAgentDoesAllOfItWithPlainForms() {
        var open = asked(asker, "public");
        var second = asked(hidden, "public");
        var desk = Visitor.demo(HUB, "agent");
        assertThat(desk.get("/help/desk?q=" + word).body()).contains("/help/" + open);
        var page = "/help/" + second + "/related";
        assertThat(desk.get(page).body()).contains(word);
        assertThat(desk.post(page, Map.of("act", "merge", "other", "no number")).statusCode())
                .isEqualTo(400);
        assertThat(desk.post(page, Map.of("act", "merge", "other", "https://hub.example/help/" + open))
                        .statusCode())
                .isEqualTo(302);
        assertThat(nobody.get("/help/" + second).body()).contains("/help/" + open);
        assertThat(desk.get("/help/" + second).body()).doesNotContain("id=\"close\"");
        assertThat(desk.post(page, Map.of("act", "separate")).statusCode()).isEqualTo(302);
        assertThat(desk.post(page, Map.of("act", "split", "text", "And " + word + "?"))
                        .statusCode())
                .isEqualTo(302);
    }
}

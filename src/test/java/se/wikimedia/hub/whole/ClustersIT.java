package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What belongs together is suggested with its reasons, and a person says whether it does. */
class ClustersIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller expert = new Caller(HUB, HUB.demoToken("expert"));
    private final String word =
            "w" + UUID.randomUUID().toString().substring(0, 13).replace("-", "");

    /** The id of the gap that a request about the word has left. */
    private long gap(String text, String language, String visibility) {
        var asked = Caller.registered(HUB, "sw-community")
                .post(
                        "/api/requests",
                        "{\"text\":\"%s\",\"language\":\"%s\",\"visibility\":\"%s\"}"
                                .formatted(text, language, visibility));
        long id = Json.of(asked).get("id").asLong();
        agent.post("/api/requests/" + id + "/close", "{\"verdict\":\"none\",\"topic\":\"about it\"}");
        return Json.items(Json.of(agent.get("/api/gaps?limit=200")).get("items"))
                .filter(gap -> gap.path("request").asLong() == id)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
    }

    private static JsonNode likely(Caller caller, long gap) {
        var answer = caller.get("/api/likely/" + gap);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer);
    }

    @Test
    void gapsThatShareWordsAreSuggestedAcrossLanguagesAndAPersonSaysWhatClosesThem() {
        long first = gap("How do we scan " + word + "?", "en", "public");
        long second = gap("Hur skannar vi " + word + "?", "sv", "public");
        var found = likely(agent, first).get("gaps").get(0);
        assertThat(found.get("gap").get("id").asLong()).isEqualTo(second);
        assertThat(found.get("words").toString()).contains(word);

        var proposed =
                agent.post("/api/proposals", "{\"title\":\"Scanning\",\"estimatedDays\":3,\"gaps\":[" + first + "]}");
        long proposal = Json.of(proposed).get("id").asLong();
        var closer = likely(agent, second).get("proposals").get(0);
        assertThat(closer.get("proposal").get("id").asLong()).isEqualTo(proposal);
        assertThat(closer.get("words").toString()).contains(word);

        var confirmed = agent.post("/api/likely/" + second, "{\"proposal\":" + proposal + "}");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(Json.of(confirmed).get("gap").get("proposal").asLong()).isEqualTo(proposal);
        assertThat(Json.of(agent.get("/api/proposals/" + proposal)).get("gaps")).hasSize(2);
        var other = agent.post("/api/proposals", "{\"title\":\"Other\",\"estimatedDays\":3}");
        assertThat(agent.post(
                                "/api/likely/" + second,
                                "{\"proposal\":" + Json.of(other).get("id") + "}")
                        .statusCode())
                .as("it has one")
                .isEqualTo(400);
    }

    @Test
    void anExpertIsToldNothingOfAPrivateRequest() {
        long open = gap("How do we scan " + word + "?", "en", "public");
        long hidden = gap("How do we hide " + word + "?", "en", "private");
        assertThat(likely(agent, open).get("gaps").get(0).get("gap").get("id").asLong())
                .isEqualTo(hidden);
        assertThat(likely(expert, hidden).toString()).doesNotContain(word);
        var page = Visitor.demo(HUB, "expert").get("/gaps/" + hidden);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain(word);
    }

    @Test
    void anExpertConfirmsAndAnAgentConnectsWithPlainForms() {
        long first = gap("How do we scan " + word + "?", "en", "public");
        assertThat(Visitor.demo(HUB, "expert")
                        .post("/gaps/" + first, Map.of("act", "confirm"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(likely(agent, first).get("gap").get("confirmed").asBoolean()).isTrue();
        var proposed = agent.post("/api/proposals", "{\"title\":\"Scan " + word + "\",\"estimatedDays\":3}");
        var proposal = Json.of(proposed).get("id").asText();
        var desk = Visitor.demo(HUB, "agent");
        assertThat(desk.get("/gaps/" + first).body()).contains("/backlog/" + proposal);
        assertThat(desk.post("/gaps/" + first, Map.of("act", "belongs", "proposal", proposal))
                        .statusCode())
                .isEqualTo(302);
        assertThat(likely(agent, first).get("gap").get("proposal").asText()).isEqualTo(proposal);
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People say what they know and that they may be asked; agents ask those who fit, and say thanks. */
class ExpertsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller asker = Caller.registered(HUB, "sw-community");
    private final Caller expert = Caller.registered(HUB, "de");

    private void tell(String listed, int capacity) {
        var told = expert.send(
                "PUT",
                "/api/me/expertise",
                "{\"listed\":%s,\"topics\":[\"upload\"],\"countries\":[\"tz\"],\"capacity\":%d,\"about\":\"Batch uploads\"}"
                        .formatted(listed, capacity));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    }

    private String name() {
        return Json.of(expert.get("/api/me/export"))
                .get("account")
                .get("username")
                .asText();
    }

    private long asked(String visibility) {
        var made = asker.post(
                "/api/requests",
                "{\"text\":\"How do we upload?\",\"topics\":[\"upload\"],\"visibility\":\"%s\"}".formatted(visibility));
        return Json.of(made).get("id").asLong();
    }

    private List<JsonNode> fitting(long request) {
        var name = name();
        return Json.items(Json.of(agent.get("/api/handovers/fitting?request=" + request))
                        .get("items"))
                .filter(each -> each.get("username").asText().equals(name))
                .toList();
    }

    private long handed(long request) {
        var made = agent.post("/api/handovers", "{\"request\":%d,\"username\":\"%s\"}".formatted(request, name()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.of(made).get("id").asLong();
    }

    @Test
    void onlyWhoHasAgreedIsSuggestedWithTheReasons() {
        var request = asked("public");
        tell("false", 2);
        assertThat(fitting(request)).isEmpty();
        tell("true", 2);
        assertThat(fitting(request)).hasSize(1);
        assertThat(fitting(request).get(0).get("topics").toString()).isEqualTo("[\"upload\"]");
        assertThat(fitting(request).get(0).get("country").asBoolean())
                .isEqualTo(country(request).equals("TZ"));
        assertThat(expert.send("DELETE", "/api/me/expertise", "").statusCode()).isEqualTo(204);
        assertThat(fitting(request)).isEmpty();
        assertThat(agent.post("/api/handovers", "{\"request\":%d,\"username\":\"%s\"}".formatted(request, name()))
                        .statusCode())
                .isEqualTo(400);
    }

    private String country(long request) {
        var community =
                Json.of(agent.get("/api/requests/" + request)).get("community").asText();
        return Json.items(Json.of(agent.get("/api/communities?limit=200")).get("items"))
                .filter(each -> each.get("key").asText().equals(community))
                .findFirst()
                .map(each -> each.path("country").asText())
                .orElse("");
    }

    @Test
    void anExpertSaysYesAdvisesIsThankedAndNamed() {
        tell("true", 1);
        var request = asked("public");
        var id = handed(request);
        assertThat(expert.get("/api/me/news").body()).contains("/me/expertise");
        assertThat(fitting(asked("public"))).as("has enough to do").isEmpty();
        assertThat(asker.post("/api/handovers/" + id + "/accept", "").statusCode())
                .isEqualTo(404);
        assertThat(agent.post("/api/handovers/" + id + "/thanks", "{\"text\":\"Thanks\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(expert.post("/api/handovers/" + id + "/accept", "").statusCode())
                .isEqualTo(200);
        assertThat(expert.post("/api/handovers/" + id + "/advice", "{\"text\":\"Use the tool\"}")
                        .statusCode())
                .isEqualTo(200);
        var shown = Json.of(expert.get("/api/me/export"))
                .get("account")
                .get("displayName")
                .asText();
        var nobody = new Caller(HUB, "");
        assertThat(nobody.get("/help/" + request).body())
                .doesNotContain("Use the tool")
                .doesNotContain(shown);
        assertThat(agent.post("/api/handovers/" + id + "/thanks", "{\"text\":\"Thanks\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(nobody.get("/help/" + request).body())
                .doesNotContain("Use the tool")
                .contains(shown);
        assertThat(fitting(asked("public"))).as("has time again").hasSize(1);
        assertThat(Json.of(expert.get("/api/me/export")).get("handovers")).hasSize(1);
    }

    @Test
    void aPrivateRequestStaysWithTheAgentsAndNobodyIsAskedTwice() {
        tell("true", 5);
        var hidden = agent.post(
                "/api/handovers", "{\"request\":%d,\"username\":\"%s\"}".formatted(asked("private"), name()));
        assertThat(hidden.statusCode()).isEqualTo(409);
        var request = asked("public");
        var id = handed(request);
        assertThat(fitting(request)).isEmpty();
        assertThat(agent.post("/api/handovers", "{\"request\":%d,\"username\":\"%s\"}".formatted(request, name()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(expert.post("/api/handovers/" + id + "/decline", "").statusCode())
                .isEqualTo(200);
        assertThat(expert.post("/api/handovers/" + id + "/accept", "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatCannotBeKeptIsToldAllAtOnce() {
        var wrong = expert.send(
                "PUT", "/api/me/expertise", "{\"topics\":[\"nothing\"],\"countries\":[\"ZZ\"],\"capacity\":0}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("\"topics\"")
                .contains("\"countries\"")
                .contains("\"capacity\"");
        tell("true", 2);
        var late = expert.send("PUT", "/api/me/expertise", "{}", "If-Match", "\"0\"");
        assertThat(late.statusCode()).isEqualTo(412);
    }

    @Test
    void allOfItWorksWithPlainForms() {
        var demo = Visitor.demo(HUB, "expert");
        assertThat(demo.get("/me/expertise").body()).contains("id=\"expertise\"");
        assertThat(demo.post("/me/expertise", Map.of("act", "tell", "capacity", "99"))
                        .statusCode())
                .isEqualTo(400);
        var request = asked("public");
        var desk = Visitor.demo(HUB, "agent");
        var page = "/help/" + request + "/experts";
        assertThat(desk.get(page).body()).contains("name=\"username\"");
        tell("true", 2);
        assertThat(desk.post(page, Map.of("act", "hand", "username", name())).statusCode())
                .isEqualTo(302);
        assertThat(desk.post(page, Map.of("act", "hand", "username", name())).statusCode())
                .isEqualTo(409);
    }
}

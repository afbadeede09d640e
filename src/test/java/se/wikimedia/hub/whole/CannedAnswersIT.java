package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What agents say often: kept together, and offered in the language of whoever has asked. */
class CannedAnswersIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final String name = "Answer " + UUID.randomUUID();

    private String added(String texts) {
        var made = agent.post("/api/canned-answers", "{\"name\":\"%s\",\"texts\":%s}".formatted(name, texts));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return "/api/canned-answers/" + Json.of(made).get("id").asLong();
    }

    private String requestIn(String language) {
        var asker = Caller.registered(HUB, "es-andes");
        var made = asker.post("/api/requests", "{\"text\":\"?!\",\"language\":\"%s\"}".formatted(language));
        return "/help/" + Json.of(made).get("id").asLong();
    }

    @Test
    void aRequestShowsThemInTheLanguageOfWhoeverHasAskedOrAlongItsChain() {
        added("{\"en\":\"English " + name + "\",\"es\":\"Español " + name + "\"}");
        var desk = Visitor.demo(HUB, "agent");
        assertThat(desk.get(requestIn("es")).body()).contains("Español " + name).doesNotContain("English " + name);
        assertThat(desk.get(requestIn("qu")).body()).contains("Español " + name);
        assertThat(desk.get(requestIn("fi")).body()).contains("English " + name);
    }

    @Test
    void oneOfTwoWhoChangeItAtOnceIsTold() {
        var path = added("{\"en\":\"Hello\"}");
        var change = "{\"name\":\"%s\",\"texts\":{\"sv\":\"Hej\"}}".formatted(name);
        var first = agent.send("PUT", path, change, "If-Match", "\"1\"");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(Json.of(first).get("texts").toString()).isEqualTo("{\"sv\":\"Hej\"}");
        assertThat(agent.send("PUT", path, change.replace("Hej", "Hallå"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(agent.send("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(agent.send("DELETE", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        for (var wrong : new String[] {
            "{\"name\":\"\",\"texts\":{\"en\":\"Hello\"}}",
            "{\"name\":\"x\",\"texts\":{}}",
            "{\"name\":\"x\",\"texts\":{\"en\":\" \"}}",
            "{\"name\":\"x\",\"texts\":{\"no language at all\":\"Hello\"}}"
        }) {
            assertThat(agent.post("/api/canned-answers", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void anAgentAddsTranslatesAndRemovesOneWithPlainForms() {
        var desk = Visitor.demo(HUB, "agent");
        assertThat(desk.post("/help/answers", Map.of("act", "add", "name", name, "language", "en"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/help/answers", Map.of("act", "add", "name", name, "language", "en", "text", "Hello"))
                        .statusCode())
                .isEqualTo(302);
        var answer = Json.items(Json.of(agent.get("/api/canned-answers")).get("items"))
                .filter(each -> each.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        var id = answer.get("id").asText();
        var version = answer.get("version").asText();
        assertThat(desk.post(
                                "/help/answers",
                                Map.of(
                                        "act",
                                        "translate",
                                        "answer",
                                        id,
                                        "version",
                                        version,
                                        "name",
                                        name,
                                        "language",
                                        "sv",
                                        "text",
                                        "Hej på dig"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.get("/help/answers").body()).contains("Hej på dig");
        assertThat(desk.post("/help/answers", Map.of("act", "remove", "answer", id, "version", version))
                        .statusCode())
                .as("it has changed since")
                .isEqualTo(412);
    }
}

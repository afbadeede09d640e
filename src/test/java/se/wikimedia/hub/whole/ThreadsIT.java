package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Translators talk beside a unit and ask its authors, over the API and with plain forms. */
class ThreadsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String UNIT = "/api/translations/sv/finding-a-partner/module:summary";
    private static final String FORM = "/translate/sv/finding-a-partner/thread";

    private final Caller author = new Caller(HUB, HUB.demoToken("author"));
    private final String words = "Question " + System.nanoTime();

    @Test
    void aQuestionReachesTheAuthorsAndItsAnswerWhoeverAsked() {
        var asking = Caller.registered(HUB, "de");
        var asked = asking.post(UNIT + "/messages", "{\"text\":\"%s\",\"question\":true}".formatted(words));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(author.get("/api/me/news").body()).contains("/author/questions");
        var open = author.get("/api/translation-questions?limit=1");
        assertThat(open.body()).contains(words);
        var id = Json.of(asked).get("id").asText();
        assertThat(asking.post("/api/translation-questions/" + id + "/answers", "{\"text\":\"Me\"}")
                        .statusCode())
                .isEqualTo(403);
        var desk = Visitor.demo(HUB, "author");
        assertThat(desk.get("/author/questions").body()).contains(words);
        assertThat(desk.post("/author/questions", Map.of("question", id, "text", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/author/questions", Map.of("question", id, "text", "It is so, " + words))
                        .statusCode())
                .isEqualTo(302);
        assertThat(asking.get("/api/me/news").body()).contains("#thread");
        assertThat(asking.get(UNIT.replace("/sv/", "/ar/") + "/messages").body())
                .as("translators into every language")
                .contains("It is so, " + words);
        assertThat(asking.get("/api/me/export").body()).contains(words);
    }

    @Test
    void whoMaySuggestTalksAndTakesTheirWordsBackWithPlainForms() {
        var talking = Visitor.demo(HUB, "visitor2");
        assertThat(talking.post(FORM, Map.of("unit", "module:summary", "act", "say", "text", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(talking.post(FORM, Map.of("unit", "module:summary", "act", "say", "text", words))
                        .statusCode())
                .isEqualTo(302);
        assertThat(talking.get("/translate/sv/finding-a-partner?unit=module:summary")
                        .body())
                .contains(words)
                .contains("value=\"remove\"");
        var thread = Json.of(author.get(UNIT + "/messages")).get("items");
        var id = Json.items(thread)
                .filter(each -> each.get("text").asText().equals(words))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        assertThat(author.send("DELETE", UNIT + "/messages/" + id, "").statusCode())
                .isEqualTo(403);
        assertThat(talking.post(FORM, Map.of("unit", "module:summary", "act", "remove", "message", id))
                        .statusCode())
                .isEqualTo(302);
        assertThat(author.get(UNIT + "/messages").body()).doesNotContain(words);
        assertThat(talking.get(FORM + "?unit=nowhere").statusCode()).isEqualTo(404);
    }
}

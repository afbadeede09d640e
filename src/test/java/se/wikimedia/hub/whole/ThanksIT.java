package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who translated something is thanked, with a plain form and over the API. */
class ThanksIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String UNIT = "/api/translations/es/wikidata-for-collections/module:summary";
    private static final String PAGE = "/translate/es/wikidata-for-collections?unit=module:summary";

    @Test
    void whoWroteTheCurrentTextHearsOnceFromEachWhoThanks() {
        var translator = new Caller(HUB, HUB.demoToken("translator"));
        var words = "Colecciones en Wikidata, " + System.nanoTime();
        var saved = translator.send("PUT", UNIT, "{\"text\":\"%s\"}".formatted(words));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        var text = Json.of(saved).get("id").asText();

        var reader = Visitor.demo(HUB, "visitor2");
        assertThat(reader.get(PAGE).body()).contains("name=\"thank\" value=\"" + text + "\"");
        for (int times = 0; times < 2; times++) {
            var thanked = reader.post(PAGE, Map.of("thank", text));
            assertThat(thanked.statusCode()).isEqualTo(302);
            assertThat(thanked.headers().firstValue("Location").orElse("")).contains("told=thanked");
        }
        assertThat(translator.post(UNIT + "/thanks", "{\"text\":0}").statusCode())
                .isEqualTo(404);
        var news = Json.items(Json.of(translator.get("/api/me/news")).get("items"))
                .filter(each -> each.get("kind").asText().equals("thanked"))
                .filter(each -> each.get("path").asText().contains("wikidata-for-collections?unit="))
                .toList();
        assertThat(news).hasSize(1);
        assertThat(translator.post(UNIT + "/thanks", "{\"text\":" + text + "}").statusCode())
                .as("one's own")
                .isEqualTo(403);
    }
}

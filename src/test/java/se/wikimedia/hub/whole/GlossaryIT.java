package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A term on its whole way: kept by a lead, shown beside a text, reminded of by a check. */
class GlossaryIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String UNIT = "/api/translations/sv/finding-a-partner/make-contact:T:1";

    private final Caller lead = new Caller(HUB, HUB.demoToken("lead"));
    private final Caller translator = new Caller(HUB, HUB.demoToken("translator"));

    @Test
    void theTermsThatTheHubComesWithAreThere() {
        assertThat(translator.get("/api/glossary/ar?q=volunteer").body()).contains("متطوع");
        assertThat(translator
                        .get("/api/glossary/sv/recognised?text=Three%20content%20partnerships")
                        .body())
                .contains("innehållspartnerskap");
        assertThat(translator.get("/api/glossary/sv.csv").body()).startsWith("source,partOfSpeech,");
        assertThat(Visitor.demo(HUB, "translator").get("/glossary/sv").body())
                .contains("innehållspartnerskap")
                .doesNotContain("name=\"act\"");
    }

    @Test
    void aTermIsReminedOfWhereItsTextIsTranslated() {
        var unit = Json.of(translator.get(UNIT));
        var word = unit.get("source").asText().replaceFirst("(?s)^.*?(\\p{L}{6,}).*$", "$1");
        var made = lead.post(
                "/api/glossary/sv",
                "{\"source\":\"%s\",\"definition\":\"For the test\",\"translations\":[\"zzyzx\"]}".formatted(word));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = "/api/glossary/sv/" + Json.of(made).get("id").asLong();
        try {
            var page = Visitor.demo(HUB, "translator").get("/translate/sv/finding-a-partner?unit=make-contact:T:1");
            assertThat(page.body()).contains("zzyzx", "For the test");
            assertThat(Json.of(translator.get(UNIT)).get("remarks").toString()).contains("\"glossary\"", "zzyzx");
            assertThat(translator
                            .get("/api/translations/sv/queue?state=checks-failing&group=finding-a-partner&limit=200")
                            .body())
                    .contains("make-contact:T:1");
        } finally {
            assertThat(lead.send("DELETE", path, "", "If-Match", "\"1\"").statusCode())
                    .isEqualTo(204);
        }
        assertThat(Json.of(translator.get(UNIT)).get("remarks").toString()).doesNotContain("zzyzx");
    }

    @Test
    void aLeadKeepsTermsWithPlainForms() {
        var source = "term" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        var desk = Visitor.demo(HUB, "lead");
        assertThat(desk.post("/glossary/sv", Map.of("act", "add", "source", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/glossary/sv", Map.of("act", "add", "source", source, "translations", "ord\nglosa"))
                        .statusCode())
                .isEqualTo(302);
        var edit = "/glossary/sv?edit=" + source;
        assertThat(desk.get(edit).body()).contains("ord\nglosa");
        assertThat(desk.post(edit, Map.of("act", "change", "version", "1", "source", source, "translations", "ord"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.post(edit, Map.of("act", "remove", "version", "1")).statusCode())
                .as("it has changed since")
                .isEqualTo(412);
        var removed = desk.post(edit, Map.of("act", "remove", "version", "2"));
        assertThat(removed.statusCode()).isEqualTo(302);
        var after = removed.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(desk.get(after).body()).contains("value=\"restore\"");
        assertThat(desk.post("/glossary/sv", Map.of("act", "restore", "removed", "never " + source))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.post("/glossary/sv", Map.of("act", "restore", "removed", source))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.get(edit).body()).as("as it was").contains("ord");
        assertThat(desk.post(edit, Map.of("act", "remove", "version", "4")).statusCode())
                .isEqualTo(302);
        assertThat(Visitor.demo(HUB, "translator")
                        .post("/glossary/sv", Map.of("act", "add", "source", source))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBrokenFileChangesNothing() {
        var answer = lead.post("/api/glossary/sv.csv", "source\nzzz\nzzz\n");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("line 3");
        assertThat(translator.get("/api/glossary/sv?q=zzz").body()).isEqualTo("{\"items\":[]}");
    }
}

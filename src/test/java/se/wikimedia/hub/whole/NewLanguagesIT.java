package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A language that nobody knows is asked for, opened, translated into, read and exchanged, without a restart. */
class NewLanguagesIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));

    /** An ISO 639 code's shape that neither CLDR nor the tables know. */
    private static String fresh() {
        var random = new java.util.SplittableRandom(System.nanoTime());
        return "x" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)) + "-x-it"
                + random.nextInt(1_000, 9_999);
    }

    private static String described(String tag) {
        return """
                {"tag":"%s","name":"Lugha %s","direction":"rtl","plural":"two: n = 2","fallbacks":["sv"],"note":"We are many."}""".formatted(tag, tag);
    }

    @Test
    void onceOpenItIsALanguageLikeAnyOther() {
        var tag = fresh();
        var asking = Caller.registered(HUB, "de", "translator");
        assertThat(asking.post("/api/language-wishes", described(tag)).statusCode())
                .isEqualTo(201);
        assertThat(asking.post("/api/language-wishes", described(tag)).statusCode())
                .isEqualTo(409);
        assertThat(asking.send("PUT", "/api/language-wishes/" + tag, described(tag))
                        .statusCode())
                .isEqualTo(403);
        var reader = new Visitor(HUB);
        assertThat(reader.get("/?lang=en").body()).doesNotContain("Lugha " + tag);
        var opened = admin.send("PUT", "/api/language-wishes/" + tag, described(tag), "If-Match", "\"1\"");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(reader.get("/?lang=en").body()).as("the menu").contains("Lugha " + tag);
        assertThat(reader.get("/translate").body()).contains("/translate/" + tag);
        assertThat(reader.get("/modules/finding-a-partner/make-contact?lang=" + tag)
                        .body())
                .contains("dir=\"rtl\"")
                .contains("lang=\"sv\"");
        var message = "/api/translations/" + tag + "/ui/news.unseen";
        var text = "{count, plural, two {mbili} other {#}}";
        var saved = asking.send("PUT", message, "{\"text\":" + Json.quoted(text) + "}");
        assertThat(Json.of(saved).get("outcome").asText()).as(saved.body()).isEqualTo("accepted");
        assertThat(admin.get("/api/translations/" + tag + "/ui.po").body()).contains("mbili");
        var wrong = asking.send("PUT", message, "{\"text\":\"{count, plural, few {x} other {#}}\"}");
        assertThat(wrong.body()).as("no such plural there").contains("remarks").doesNotContain("\"remarks\":[]");
        assertThat(asking.get("/api/me/news").body()).contains("/languages");
        assertThat(admin.send("DELETE", "/api/language-wishes/" + tag, "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void itIsAskedForAndDeclinedWithPlainForms() {
        var tag = fresh();
        var asking = Visitor.demo(HUB, "visitor");
        var ask = Map.of("act", "ask", "tag", tag, "name", "Lugha", "plural", "one: n = 1", "fallbacks", "sw, fr");
        assertThat(asking.post("/languages", ask).statusCode()).isEqualTo(302);
        assertThat(asking.post("/languages", ask).statusCode()).isEqualTo(409);
        assertThat(asking.post("/languages", Map.of("act", "decline", "tag", tag, "version", "1"))
                        .statusCode())
                .isEqualTo(403);
        var lead = Visitor.demo(HUB, "lead");
        assertThat(lead.get("/languages?open=" + tag).body()).contains("value=\"sw fr\"");
        assertThat(lead.post("/languages", Map.of("act", "decline", "tag", tag, "version", "1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(lead.post("/languages", Map.of("act", "decline", "tag", tag, "version", "1"))
                        .statusCode())
                .as("it has changed since")
                .isEqualTo(412);
    }

    @Test
    void whatCannotBeALanguageIsRefusedWithEverythingAtOnce() {
        var refused = admin.post("/api/language-wishes", """
                {"tag":"Nowhere","name":"A\\u202eB","direction":"up","plural":"single: n = 1","fallbacks":["nowhere"]}""");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"tag\"", "\"name\"", "\"direction\"", "\"plural\"", "\"fallbacks\"");
        assertThat(admin.post("/api/language-wishes", "{\"tag\":\"xqq\"}").statusCode())
                .as("a name is needed where nobody knows one")
                .isEqualTo(400);
    }
}

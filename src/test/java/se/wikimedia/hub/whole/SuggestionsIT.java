package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** While somebody tells what they need: what there is already, through the API and on the page. */
class SuggestionsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller asker = Caller.registered(HUB, "sw-community");
    private final Caller nobody = new Caller(HUB, "");

    private static String word() {
        return "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    }

    private long asked(String text, String language, String visibility, String topics) {
        var made = asker.post(
                "/api/requests",
                "{\"text\":\"%s\",\"language\":\"%s\",\"visibility\":\"%s\",\"topics\":[%s]}"
                        .formatted(text, language, visibility, topics));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.of(made).get("id").asLong();
    }

    private static JsonNode suggested(Caller caller, String query) {
        var answer = caller.get("/api/suggestions?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer);
    }

    private static List<String> requests(Caller caller, String query) {
        return Json.texts(suggested(caller, query).get("requests"), "id");
    }

    @Test
    void modulesResourcesAndOpenQuestionsAreSuggested() {
        var found = suggested(nobody, "q=uploading+with+OpenRefine&lang=en");
        assertThat(Json.texts(found.get("topics"))).contains("upload");
        assertThat(Json.texts(found.get("modules"), "module")).contains("batch-upload");
        assertThat(Json.texts(found.get("resources"), "title")).startsWith("OpenRefine on Wikimedia Commons");
    }

    @Test
    void aQuestionIsSuggestedToWhoReadsItsLanguageUntilItIsDecided() {
        var word = word();
        var id = asked("Wo ist " + word + "?", "de", "public", "");
        assertThat(requests(nobody, "q=" + word + "&lang=de")).containsExactly(String.valueOf(id));
        assertThat(requests(nobody, "q=" + word + "&lang=sw")).isEmpty();
        new Caller(HUB, HUB.demoToken("agent"))
                .post("/api/requests/" + id + "/close", "{\"verdict\":\"out-of-scope\"}");
        assertThat(requests(nobody, "q=" + word + "&lang=de")).isEmpty();
    }

    @Test
    void aTopicLeadsToAQuestionInAnotherLanguageOfTheProfile() {
        var id = String.valueOf(asked("Unde sunt hărțile?", "ro", "public", "\"wikisource\""));
        var name = "c" + UUID.randomUUID().toString().substring(0, 12);
        var made = nobody.post(
                "/api/people",
                "{\"username\":\"%s\",\"password\":\"%s\",\"email\":\"%s@example.org\",\"languages\":[\"fi\",\"ro\"]}"
                        .formatted(name, RunningHub.PASSWORD, name));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var reader = new Caller(HUB, HUB.token(name, RunningHub.PASSWORD));
        assertThat(requests(reader, "topics=wikisource&lang=fi")).contains(id);
        assertThat(requests(nobody, "topics=wikisource&lang=fi")).doesNotContain(id);
    }

    @Test
    void aPrivateRequestMakesNoDifferenceToAnybody() {
        var word = word();
        var query = "q=" + word + "+museum&topics=upload&lang=sw";
        var front = suggested(nobody, query);
        var own = suggested(asker, query);
        asked("Where is the museum of " + word + "?", "sw", "private", "\"upload\"");
        assertThat(suggested(nobody, query)).isEqualTo(front);
        assertThat(suggested(asker, query)).as("nor to its author").isEqualTo(own);
        assertThat(suggested(new Caller(HUB, HUB.demoToken("agent")), query).toString())
                .doesNotContain(word);
    }

    @Test
    void whoNeedsTheSameSaysSoRightThere() {
        var word = word();
        var id = asked("Where do " + word + " maps go?", "en", "public", "");
        var visitor = Visitor.demo(HUB, "host-de");
        var page = visitor.get("/help?q=" + word + "&lang=en").body();
        assertThat(page).contains("action=\"/help/" + id + "\"").contains("name=\"act\" value=\"join\"");
        assertThat(nobody.get("/help?q=" + word + "&lang=en").body())
                .contains("href=\"/help/" + id + "\"")
                .doesNotContain("value=\"join\"");
        assertThat(visitor.post("/help/" + id, Map.of("act", "join")).statusCode())
                .isEqualTo(302);
        assertThat(Json.of(nobody.get("/api/requests/" + id)).get("joined").asInt())
                .isEqualTo(1);
    }

    /** By browser: what is suggested follows what is typed, and what is typed stays. */
    @Test
    void suggestionsFollowTheQuestionWhileItIsWritten() {
        var word = word();
        var id = asked("Where do " + word + " maps go?", "en", "public", "");
        try (var chromium = new Chromium()) {
            var page = chromium.visitor(Chromium.at(HUB.url("/"))).newPage();
            HubPage.signIn(page, HubPage.Who.LEARNER);
            page.navigate("/help?lang=en&q=scarabs");
            var suggested = page.locator("#suggested a[href='/help/" + id + "']");
            assertThat(suggested.count()).isZero();
            page.locator("#text").fill(word + " maps");
            suggested.waitFor();
            page.locator("#q").fill(word + " again");
            page.waitForURL("**/help?q=" + word + "+again");
            assertThat(page.locator("#text").inputValue()).isEqualTo(word + " maps");
        }
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Translating over the API, as programs do it; in a hub of its own, because readers see it at once. */
class TranslatorsIT {

    private static final String GROUP = "/api/translations/ar/finding-a-partner";
    private static final String UNIT = GROUP + "/make-contact:T:1";

    private static String bearer(RunningHub hub, String name) {
        return "Bearer " + hub.demoToken(name);
    }

    private static HttpResponse<String> save(RunningHub hub, String who, String text, String ifMatch) {
        return hub.send(
                "PUT",
                UNIT,
                "{\"text\":" + Json.quoted(text) + "}",
                "Authorization",
                bearer(hub, who),
                "If-Match",
                ifMatch);
    }

    private static JsonNode unit(RunningHub hub) {
        return Json.of(hub.get(UNIT, "Authorization", bearer(hub, "learner")));
    }

    @Test
    void whatATranslatorSavesIsReadAtOnceAndNothingIsLost() {
        try (var hub = RunningHub.startAgain("translators", Map.of()).awaitReady()) {
            whatMostWaitForIsFirstAndOthersAreLedElsewhere(hub);
            var missing = Json.of(hub.get("/api/translations/ar"))
                    .get("total")
                    .get("missing")
                    .asInt();
            var suggested = save(hub, "learner", "اقتراح واحد.", "*");
            assertThat(Json.of(suggested).get("outcome").asText()).isEqualTo("suggested");

            var accepted = save(hub, "translator", "مرحبا بكم.", "\"0\"");
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
            assertThat(accepted.headers().firstValue("ETag")).hasValue("\"1\"");
            var lesson = hub.get("/api/modules/finding-a-partner/lessons/make-contact?lang=ar");
            assertThat(lesson.body()).contains("مرحبا بكم.");
            assertThat(Json.of(hub.get("/api/translations/ar"))
                            .get("total")
                            .get("missing")
                            .asInt())
                    .isEqualTo(missing - 1);

            var source = unit(hub).get("source").asText();
            var similar = hub.get(
                    "/api/translations/ar/memory?text=" + URLEncoder.encode(source + " Now.", StandardCharsets.UTF_8),
                    "Authorization",
                    bearer(hub, "learner"));
            assertThat(Json.texts(Json.of(similar).get("items"), "text")).contains("مرحبا بكم.");

            var lost = save(hub, "reviewer", "يوم سعيد.", "\"0\"");
            assertThat(lost.statusCode()).isEqualTo(412);
            assertThat(lost.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Json.of(lost).get("unit").get("current").get("text").asText())
                    .isEqualTo("مرحبا بكم.");
            assertThat(Json.texts(unit(hub).get("suggestions"), "text")).containsExactly("اقتراح واحد.", "يوم سعيد.");

            var reviewed =
                    hub.send("POST", UNIT + "/review", "{\"approved\":true}", "Authorization", bearer(hub, "reviewer"));
            assertThat(Json.of(reviewed).get("state").asText()).isEqualTo("reviewed");
            isNamedUnlessTheyDoNotWantTo(hub);

            var file = hub.get(GROUP + ".po");
            assertThat(file.body()).contains("msgstr \"مرحبا بكم.\"");
            var back = RunningHub.send(
                    hub.request(GROUP + ".po")
                            .POST(BodyPublishers.ofString(file.body().replace("مرحبا بكم.", "مرحبا بك."))),
                    "Authorization",
                    bearer(hub, "translator"));
            assertThat(Json.of(back).get("accepted").asInt()).as(back.body()).isOne();
            assertThat(unit(hub).get("current").get("text").asText()).isEqualTo("مرحبا بك.");
            theInterfaceIsTranslatedInTheSameWay(hub);
        }
    }

    private static void whatMostWaitForIsFirstAndOthersAreLedElsewhere(RunningHub hub) {
        var first = first(hub, "translator");
        assertThat(first.get("group").asText()).isEqualTo("finding-a-partner");
        assertThat(first.get("reason").asText()).isEqualTo("readers");
        assertThat(first.get("readers").asInt()).isEqualTo(27);
        var claim = "/api/translations/ar/" + first.get("id").asText() + "/claim";
        var mine = hub.send("PUT", claim, "", "Authorization", bearer(hub, "learner"));
        assertThat(Json.of(mine).get("mine").asBoolean()).as(mine.body()).isTrue();
        var theirs = hub.send("PUT", claim, "", "Authorization", bearer(hub, "translator"));
        assertThat(Json.of(theirs).get("mine").asBoolean()).isFalse();
        assertThat(first(hub, "translator").get("id")).isNotEqualTo(first.get("id"));
        assertThat(first(hub, "learner").get("id")).isEqualTo(first.get("id"));
    }

    private static JsonNode first(RunningHub hub, String who) {
        var queue = hub.get("/api/translations/ar/queue?limit=1", "Authorization", bearer(hub, who));
        return Json.of(queue).get("items").get(0);
    }

    private static void theInterfaceIsTranslatedInTheSameWay(RunningHub hub) {
        var message = "/api/translations/ar/ui/layout.travel";
        var before = Json.of(hub.get(message, "Authorization", bearer(hub, "learner")));
        assertThat(before.get("documentation").asText()).isNotEmpty();
        assertThat(before.get("source").asText()).isEqualTo("Travel");
        assertThat(hub.get("/?lang=ar").body()).doesNotContain("شدوا الرحال");
        var saved = hub.send("PUT", message, "{\"text\":\"شدوا الرحال\"}", "Authorization", bearer(hub, "translator"));
        assertThat(Json.of(saved).get("outcome").asText()).as(saved.body()).isEqualTo("accepted");
        assertThat(hub.get("/?lang=ar").body()).contains("شدوا الرحال");
        assertThat(hub.get("/api/translations/ar/ui.po").body()).contains("msgstr \"شدوا الرحال\"");
    }

    private static void isNamedUnlessTheyDoNotWantTo(RunningHub hub) {
        var translator = new Caller(hub, hub.demoToken("translator"));
        var name = Json.of(translator.get("/api/me/export"))
                .get("account")
                .get("displayName")
                .asText();
        var credits = "/api/translations/ar/credits?group=finding-a-partner";
        var items = Json.of(hub.get(credits)).get("items");
        assertThat(Json.texts(items, "name")).containsExactly(name);
        assertThat(Json.texts(items, "units")).containsExactly("1");
        assertThat(Json.texts(Json.of(hub.get("/api/translations/ar/credits")).get("items"), "name"))
                .containsExactly(name);
        assertThat(hub.get("/modules/finding-a-partner?lang=ar").body()).contains("<bdi>" + name + "</bdi>");
        var own = Json.of(translator.get("/api/me/export")).get("translations");
        assertThat(Json.texts(own, "text")).containsExactly("مرحبا بكم.");

        choose(translator, "UNNAMED");
        assertThat(Json.of(hub.get(credits)).get("items")).isEmpty();
        assertThat(hub.get("/modules/finding-a-partner?lang=ar").body()).doesNotContain("<bdi>" + name + "</bdi>");
        choose(translator, "NAMED");
        assertThat(Json.of(hub.get(credits)).get("items")).hasSize(1);
    }

    private static void choose(Caller translator, String naming) {
        var answer = RunningHub.send(
                translator.hub().request("/me/translations").POST(BodyPublishers.ofString("naming=" + naming)),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Bearer " + translator.token());
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/me/translations?saved=yes"));
    }
}

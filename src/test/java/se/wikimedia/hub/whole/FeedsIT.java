package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Feeds and exports as programs fetch them. */
class FeedsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller nobody = new Caller(HUB, "");

    private static String ask(Caller asker, String visibility) {
        var word = "f" + UUID.randomUUID().toString().substring(0, 8);
        var made = asker.post(
                "/api/requests",
                "{\"text\":\"%s\",\"visibility\":\"%s\",\"topics\":[\"impact\"]}".formatted(word, visibility));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return word;
    }

    @Test
    void aPublicRequestIsInTheFeedOfItsTopicAndAPrivateOneChangesNone() {
        var asker = Caller.registered(HUB, "de");
        var open = ask(asker, "public");
        var feed = nobody.get("/api/feeds/requests.atom?topic=impact");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("<title>" + open + "</title>").contains("term=\"impact\"");
        assertThat(nobody.get("/api/feeds/requests.atom?topic=conduct").body()).doesNotContain(open);
        ask(asker, "private");
        for (var query : new String[] {"", "?topic=impact"}) {
            assertThat(asker.get("/api/feeds/requests.atom" + query).body()).contains(open);
        }
        assertThat(nobody.get("/api/feeds/requests.atom?topic=impact").body()).isEqualTo(feed.body());
    }

    @Test
    void whatReadersOfALanguageGotIsInItsFeedAndNoSuggestion() {
        var word = "f" + UUID.randomUUID().toString().substring(0, 8);
        var unit = "/api/translations/sv/measuring-impact/tools:title";
        var suggested = Caller.registered(HUB, "de").send("PUT", unit, "{\"text\":\"S" + word + "\"}");
        assertThat(suggested.statusCode()).as(suggested.body()).isEqualTo(200);
        var accepted = new Caller(HUB, HUB.demoToken("translator")).send("PUT", unit, "{\"text\":\"A" + word + "\"}");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        var feed = nobody.get("/api/feeds/translations/sv.atom?lang=en").body();
        assertThat(feed)
                .contains("<summary>A" + word + "</summary>")
                .doesNotContain("S" + word)
                .contains("/translate/sv/measuring-impact?unit=tools%3Atitle#text-");
        assertThat(nobody.get("/api/feeds/translations/xx-nowhere-xx.atom").statusCode())
                .isEqualTo(404);
        assertThat(nobody.get("/translate/sv").body()).contains("href=\"/api/feeds/translations/sv.atom\"");
    }

    @Test
    void whoHasTheNewestStateIsToldSo() {
        var first = nobody.get("/api/feeds/modules.atom?lang=en");
        assertThat(first.body()).contains("/modules/what-is-a-content-partnership</id>");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = HUB.get("/api/feeds/modules.atom?lang=en", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void pagesTellWhereTheirFeedIs() {
        assertThat(nobody.get("/help").body()).contains("href=\"/api/feeds/requests.atom\"");
        assertThat(nobody.get("/modules").body()).contains("href=\"/api/feeds/modules.atom\"");
        assertThat(nobody.get("/resources?topic=upload").body())
                .containsPattern("<link rel=\"alternate\"[^>]*href=\"/api/feeds/resources.atom\\?topic=upload\"");
    }

    @Test
    void resourcesAreTakenAlongInTwoForms() {
        var file = nobody.get("/api/exports/resources.csv?topic=upload");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body())
                .startsWith("id,title,url,")
                .contains(",Pattypan,")
                .doesNotContain("query service");
        var graph = nobody.get("/api/exports/resources.jsonld");
        assertThat(graph.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/ld+json");
        assertThat(Json.of(graph).get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(Json.texts(Json.of(graph).get("@graph"), "@type")).contains("SoftwareApplication", "Dataset");
    }
}

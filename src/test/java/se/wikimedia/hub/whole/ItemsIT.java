package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.item.StubWikibase;

/** An item on its way into a resource's page, from a server that speaks the API of a Wikibase; with plain forms. */
class ItemsIT {

    private static StubWikibase wikibase;
    private static RunningHub hub;

    @BeforeAll
    static void start() {
        wikibase = new StubWikibase()
                .has("Q42", "en", "<b>Museum</b>", "place with collections")
                .has("Q42", "ar", "متحف", "")
                .has("Q43", "en", "Museum of nothing", "");
        hub = RunningHub.startAgain("items", Map.of("HUB_ITEM_LOOKUP", "wikidata=" + wikibase.api()))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        hub.close();
        wikibase.close();
    }

    @Test
    void itIsLookedUpPickedShownInEveryLanguageAndTakenAway() {
        var api = new Caller(hub, hub.demoToken("agent"));
        var made = Json.of(api.post("/api/resources", """
                {"title":"A report on museums","url":"https://example.org/","kind":"report","language":"en"}"""));
        var page = "/resources/" + made.get("id").asText();
        var agent = Visitor.demo(hub, "agent");
        assertThat(Visitor.demo(hub, "learner").get(page + "/items").statusCode())
                .isEqualTo(403);
        assertThat(agent.get(page).body()).contains("href=\"" + page + "/items\"");

        var found = agent.get(page + "/items?site=wikidata&q=museum").body();
        assertThat(found).contains("&lt;b&gt;Museum&lt;/b&gt;", "Museum of nothing", "value=\"Q42\"");
        assertThat(found).doesNotContain("<b>Museum");
        assertThat(wikibase.asked().get(0).get("User-Agent")).contains("ContentPartnershipsHub");

        var pick = Map.of("act", "link", "site", "wikidata", "item", "Q42");
        assertThat(agent.post(page + "/items", pick).statusCode()).isEqualTo(302);
        var none = agent.post(page + "/items", Map.of("act", "link", "site", "wikidata", "item", "Q404"));
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("value=\"Q404\"", "Wikidata has no such item.");

        int before = wikibase.asked().size();
        assertThat(hub.get(page).body()).contains("https://www.wikidata.org/wiki/Q42", "&lt;b&gt;Museum&lt;/b&gt;");
        assertThat(hub.get(page + "?lang=ar").body()).contains("<bdi lang=\"ar\">متحف</bdi>");
        assertThat(hub.get("/api/exports/resources.jsonld").body()).contains("http://www.wikidata.org/entity/Q42");
        assertThat(wikibase.asked()).as("readers wait for no other server").hasSize(before);

        var unlink = Map.of("act", "unlink", "site", "wikidata", "item", "Q42");
        assertThat(agent.post(page + "/items", unlink).statusCode()).isEqualTo(302);
        assertThat(hub.get(page).body()).doesNotContain("Q42");
        wikibase.close();
        var silent = agent.get(page + "/items?site=wikidata&q=museum");
        assertThat(silent.statusCode()).isEqualTo(503);
        assertThat(silent.body()).contains("value=\"museum\"");
    }
}

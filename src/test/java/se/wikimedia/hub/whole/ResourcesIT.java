package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Resources are looked after: by who has added them and by agents, once a year. */
class ResourcesIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller nobody = new Caller(HUB, "");

    private static String draft(String title, LocalDate reviewBy) {
        return "{\"title\":\"%s\",\"url\":\"https://example.org/\",\"kind\":\"tool\",\"language\":\"cs\",\"reviewBy\":\"%s\"}"
                .formatted(title, reviewBy);
    }

    @Test
    void whoHasAddedItAndAgentsKeepItRightAndNobodyElse() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var owner = Caller.registered(HUB, "cz", "author");
        var made = owner.post("/api/resources", draft("Grows old", today));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = "/api/resources/" + Json.of(made).get("id").asText();
        assertThat(owner.get("/api/resources/due").body()).contains("Grows old");
        assertThat(agent.get("/api/resources/due").body()).contains("Grows old");
        var stranger = Caller.registered(HUB, "cz", "author");
        assertThat(stranger.get("/api/resources/due").body()).doesNotContain("Grows old");
        assertThat(stranger.post(path + "/confirm", "").statusCode()).isEqualTo(403);
        assertThat(stranger.send("PUT", path, draft("Mine", today)).statusCode())
                .isEqualTo(403);

        var seen = nobody.get(path).headers().firstValue("ETag").orElseThrow();
        var changed = owner.send("PUT", path, draft("Grown old", today.minusDays(1)), "If-Match", seen);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(agent.send("PUT", path, draft("Late", today), "If-Match", seen)
                        .statusCode())
                .isEqualTo(412);
        assertThat(agent.send("PUT", path, draft("", today)).statusCode()).isEqualTo(400);
        assertThat(Json.of(agent.post(path + "/confirm", "")).get("reviewBy").asText())
                .isEqualTo(today.plusYears(1).toString());
        assertThat(owner.get("/api/resources/due").body()).doesNotContain("Grown old");
        assertThat(Json.of(owner.get("/api/me/export")).get("resources")).hasSize(1);
    }

    @Test
    void itIsHandedOverToWhoAccepts() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var owner = Caller.registered(HUB, "cz", "author");
        var next = Caller.registered(HUB, "cz");
        var name = Json.of(next.get("/api/me/export"))
                .get("account")
                .get("username")
                .asText();
        var made = Json.of(owner.post("/api/resources", draft("Handed over", today)));
        var path = "/api/resources/" + made.get("id").asText();
        var offer = "/api/resource-offers/" + made.get("id").asText();
        var to = "{\"username\":\"" + name + "\"}";
        assertThat(next.send("PUT", offer, to).statusCode()).isEqualTo(403);
        assertThat(next.post(offer + "/accept", "").statusCode()).isEqualTo(404);
        assertThat(owner.send("PUT", offer, "{\"username\":\"nobody-at-all\"}").statusCode())
                .isEqualTo(400);
        assertThat(owner.send("PUT", offer, to).statusCode()).isEqualTo(200);
        assertThat(next.get("/api/resource-offers").body()).contains("Handed over");
        assertThat(next.get("/api/me/export").body()).contains("Handed over");
        assertThat(next.get("/api/me/news").body()).contains("Handed over");
        assertThat(nobody.get(path).body()).doesNotContain(name);
        assertThat(next.post(path + "/confirm", "").statusCode())
                .as("nothing changes until they accept")
                .isEqualTo(403);

        assertThat(next.post(offer + "/decline", "").statusCode()).isEqualTo(200);
        assertThat(next.post(offer + "/accept", "").statusCode()).isEqualTo(404);
        owner.send("PUT", offer, to);
        owner.send("DELETE", offer, "");
        assertThat(next.post(offer + "/accept", "").statusCode()).isEqualTo(404);
        owner.send("PUT", offer, to);
        assertThat(next.post(offer + "/accept", "").statusCode()).isEqualTo(200);
        assertThat(next.post(path + "/confirm", "").statusCode()).isEqualTo(200);
        assertThat(owner.post(path + "/confirm", "").statusCode()).isEqualTo(403);
        assertThat(agent.send("PUT", offer, "{\"username\":\"agent\"}").statusCode())
                .isEqualTo(200);
        assertThat(next.post(path + "/confirm", "").statusCode())
                .as("who names themselves has it at once")
                .isEqualTo(403);
    }

    @Test
    void whoMayChangeItLinksItToItemsAndEverybodyReadsWhich() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var owner = Caller.registered(HUB, "cz", "author");
        var path = "/api/resources/"
                + Json.of(owner.post("/api/resources", draft("Linked to items", today)))
                        .get("id")
                        .asText();
        var item = path + "/items/wikidata/q42";
        assertThat(Caller.registered(HUB, "cz", "author").send("PUT", item, "").statusCode())
                .isEqualTo(403);
        assertThat(owner.send("PUT", path + "/items/wikidata/P31", "").body()).contains("\"item\"");
        assertThat(owner.send("PUT", item, "").statusCode()).isEqualTo(200);
        assertThat(owner.send("PUT", item, "").statusCode()).isEqualTo(200);
        assertThat(agent.send("PUT", path + "/items/metabase/Q7", "").statusCode())
                .isEqualTo(200);
        var linked = Json.of(nobody.get(path)).get("items");
        assertThat(Json.texts(linked, "site")).containsExactly("wikidata", "metabase");
        assertThat(Json.texts(linked, "id")).containsExactly("Q42", "Q7");
        assertThat(nobody.get(path + "/items").body()).contains("http://www.wikidata.org/entity/Q42");
        assertThat(nobody.get("/api/exports/resources.csv").body())
                .contains("http://www.wikidata.org/entity/Q42 https://metabase.wikibase.cloud/entity/Q7");
        assertThat(nobody.get("/api/exports/resources.jsonld").body()).contains("\"sameAs\"");
        assertThat(nobody.get("/api/items?q=museum").statusCode()).isEqualTo(401);
        assertThat(owner.get("/api/items?q=museum").statusCode())
                .as("this hub asks no other sites")
                .isEqualTo(404);
        assertThat(agent.send("DELETE", item, "").statusCode()).isEqualTo(200);
        assertThat(agent.send("DELETE", item, "").statusCode()).isEqualTo(404);
        assertThat(nobody.get(path + "/items").body()).doesNotContain("Q42").contains("Q7");
    }

    @Test
    void withPlainFormsALanguageWithoutInterfaceStays() {
        var made = agent.post("/api/resources", draft("Changed with a form", LocalDate.now(ZoneOffset.UTC)));
        var page = "/resources/" + Json.of(made).get("id").asText();
        var desk = Visitor.demo(HUB, "agent");
        assertThat(desk.get("/resources/due").body()).contains("Changed with a form");
        assertThat(desk.get(page).body()).contains("<option value=\"cs\" selected=\"selected\">");
        var fields = Map.of(
                "act", "change",
                "version", Json.of(made).get("version").asText(),
                "title", "Changed by a form",
                "url", "https://example.org/",
                "kind", "tool",
                "language", "cs",
                "reviewBy", "soon");
        assertThat(desk.post(page, fields).statusCode()).isEqualTo(400);
        assertThat(desk.submit(page, "confirm", Map.of("act", "confirm")).statusCode())
                .isEqualTo(302);
        assertThat(desk.get("/resources/due").body()).doesNotContain("Changed with a form");
    }
}

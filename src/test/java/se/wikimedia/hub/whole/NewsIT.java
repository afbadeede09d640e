package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people are told on a hub that sends no mails, and how they end it. */
class NewsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller asker = Caller.registered(HUB, "sw-community");
    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));

    private long decided(String text, String visibility) {
        var asked = asker.post("/api/requests", "{\"text\":\"%s\",\"visibility\":\"%s\"}".formatted(text, visibility));
        long id = Json.of(asked).get("id").asLong();
        var closed = agent.post("/api/requests/" + id + "/close", "{\"verdict\":\"out-of-scope\",\"note\":\"Sorry\"}");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        return id;
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private List<JsonNode> mine() {
        return Json.items(Json.of(asker.get("/api/me/news")).get("items")).toList();
    }

    private JsonNode inOutbox(String word) {
        return Json.items(Json.of(admin.get("/api/outbox?limit=200")).get("items"))
                .filter(row -> row.get("subject").asText().contains(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasAskedIsToldOfTheVerdictOnTheSite() {
        var word = word();
        long id = decided(word, "public");
        var notice = mine().get(0);
        assertThat(notice.get("subject").asText()).contains(word);
        assertThat(notice.get("path").asText()).isEqualTo("/help/" + id);
        assertThat(notice.has("seenAt")).isFalse();
        assertThat(inOutbox(word).get("state").asText()).isEqualTo("kept");

        assertThat(asker.post("/api/me/news/seen", "").statusCode()).isEqualTo(204);
        assertThat(mine().get(0).has("seenAt")).isTrue();
    }

    @Test
    void aPrivateRequestIsNamedInNoNoticeAndInNoOutbox() {
        var word = word();
        long id = decided(word, "private");
        assertThat(mine()).hasSize(1);
        assertThat(mine().get(0).get("subject").asText()).doesNotContain(word);
        var outbox = admin.get("/api/outbox?limit=200").body();
        assertThat(outbox).doesNotContain("/help/" + id + "\n").doesNotContain("/help/" + id + "\\n");
        assertThat(Visitor.demo(HUB, "admin").get("/admin/outbox").body()).doesNotContain(word);
    }

    @Test
    void oneClickWithoutAnAccountEndsMailsAndLookingDoesNot() {
        var word = word();
        decided(word, "public");
        var link = inOutbox(word).get("text").asText().replaceAll("(?s)^.*(/unsubscribe/\\S+).*$", "$1");
        assertThat(HUB.get(link).statusCode()).isEqualTo(200);
        assertThat(choice()).isEqualTo("at-once");

        var click = RunningHub.send(
                HUB.request(link).POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(click.statusCode()).as("no redirect: RFC 8058").isEqualTo(200);
        assertThat(choice()).isEqualTo("site");
        assertThat(HUB.get(link.replace(".decided.", ".made.")).statusCode()).isEqualTo(404);
        assertThat(asker.send("PUT", "/api/me/news/choices", "{\"decided\":\"daily\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(choice()).isEqualTo("daily");
        assertThat(asker.send("PUT", "/api/me/news/choices", "{\"digest\":\"daily\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private String choice() {
        return Json.of(asker.get("/api/me/news/choices")).get("decided").asText();
    }

    @Test
    void isExportedAndErasedWithTheAccount() throws SQLException {
        var word = word();
        decided(word, "public");
        var export = Json.of(asker.get("/api/me/export"));
        assertThat(export.get("news").toString()).contains(word);
        assertThat(export.has("newsChoices")).isTrue();
        assertThat(count(word)).isEqualTo(1);

        assertThat(asker.send("DELETE", "/api/me", "").statusCode()).isEqualTo(204);

        assertThat(count(word)).isZero();
    }

    private static int count(String word) throws SQLException {
        try (var database = HUB.database();
                var query = database.prepareStatement("SELECT COUNT(*) FROM outbox WHERE subject LIKE ?")) {
            query.setString(1, "%" + word + "%");
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

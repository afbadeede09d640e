package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has asked and the Helpdesk write to each other. */
class ConversationsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller nobody = new Caller(HUB, "");
    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller asker = Caller.registered(HUB, "de");
    private final Caller other = Caller.registered(HUB, "fr");
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private static String one(String query, Object argument) throws SQLException {
        try (var database = HUB.database();
                var statement = database.prepareStatement(query)) {
            statement.setObject(1, argument);
            try (var row = statement.executeQuery()) {
                return row.next() ? Objects.toString(row.getString(1), "") : "";
            }
        }
    }

    private long asked(String visibility) {
        var answer = asker.post(
                "/api/requests",
                "{\"text\":\"Where is " + word + "?\",\"visibility\":\"" + visibility + "\",\"language\":\"en\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.of(answer).get("id").asLong();
    }

    private static String messages(long request) {
        return "/api/request-messages/" + request;
    }

    @Test
    void bothSidesReadWhatTheyWriteAndAreTold() throws SQLException {
        long id = asked("public");
        agent.post("/api/requests/" + id + "/take", "");
        assertThat(agent.post(messages(id), "{\"text\":\"Which collection?\"}").statusCode())
                .isEqualTo(201);
        assertThat(asker.post(messages(id), "{\"text\":\"The maps.\"}").statusCode())
                .isEqualTo(201);
        for (var side : new Caller[] {asker, agent}) {
            var items = Json.of(side.get(messages(id))).get("items");
            assertThat(items).hasSize(2);
            assertThat(items.get(0).get("side").asText()).isEqualTo("desk");
            assertThat(items.get(1).get("text").asText()).isEqualTo("The maps.");
        }
        assertThat(one("SELECT subject FROM outbox WHERE path = ? AND event LIKE 'wrote:%' ORDER BY id", "/help/" + id))
                .contains(word);
        assertThat(one(
                        "SELECT message_id FROM outbox WHERE path = ? AND event LIKE 'wrote:%' ORDER BY id",
                        "/help/" + id))
                .contains(".request-" + id + ".");
        assertThat(one("SELECT COUNT(*) FROM outbox WHERE path = ? AND event LIKE 'wrote:%'", "/help/" + id))
                .isEqualTo("2");
    }

    @Test
    void nobodyElseReadsOrWritesAlsoBesideAPublicOne() {
        long open = asked("public");
        long hidden = asked("private");
        agent.post(messages(open), "{\"text\":\"" + word + "s secret\"}");
        agent.post(messages(hidden), "{\"text\":\"" + word + "s secret\"}");
        assertThat(Json.of(other.get(messages(open))).get("items")).isEmpty();
        assertThat(other.post(messages(open), "{\"text\":\"Me too\"}").statusCode())
                .isEqualTo(403);
        assertThat(other.get(messages(hidden)).statusCode()).isEqualTo(404);
        assertThat(other.post(messages(hidden), "{\"text\":\"Me too\"}").statusCode())
                .isEqualTo(404);
        assertThat(nobody.get("/help/" + open).body()).doesNotContain("secret");
        assertThat(other.get("/help/" + open).body()).doesNotContain("secret");
    }

    @Test
    void aGuestReadsAndAnswersByTheirLink() throws SQLException {
        var email = word + "@example.org";
        nobody.post(
                "/api/guest-requests",
                ("{\"email\":\"%s\",\"website\":\"\",\"question\":{\"text\":\"Where?\",\"visibility\":\"private\","
                                + "\"community\":\"de\",\"language\":\"en\"}}")
                        .formatted(email));
        var code = one("SELECT code FROM guest_question WHERE email = ?", email);
        var link = "/api/guest-requests/" + code;
        assertThat(nobody.post(link + "/messages", "{\"text\":\"Hello?\"}").statusCode())
                .as("until it is confirmed there is nothing to write about")
                .isEqualTo(404);
        long id = Json.of(nobody.post(link + "/send", ""))
                .get("request")
                .get("id")
                .asLong();
        agent.post(messages(id), "{\"text\":\"Which collection?\"}");
        assertThat(one("SELECT kind FROM outbox WHERE path = ? AND event LIKE 'wrote:%'", "/help/guest/" + code))
                .isEqualTo("WROTE");
        var page = "/help/guest/" + code;
        assertThat(nobody.get(page).body()).contains("Which collection?");
        var visitor = new Visitor(HUB);
        assertThat(visitor.post(page, Map.of("act", "write", "text", " ")).statusCode())
                .isEqualTo(400);
        assertThat(visitor.post(page, Map.of("act", "write", "text", "The maps."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Json.of(agent.get(messages(id))).get("items")).hasSize(2);
        assertThat(nobody.send("DELETE", link, "").statusCode()).isEqualTo(204);
        assertThat(one("SELECT COUNT(*) FROM request_message WHERE request = ?", id))
                .isEqualTo("0");
    }

    @Test
    void itGoesWithItsAuthor() throws SQLException {
        long id = asked("public");
        asker.post(messages(id), "{\"text\":\"" + word + "s own\"}");
        other.post("/api/requests/" + id + "/joinings", "{}");
        assertThat(asker.get("/api/me/export").body()).contains(word + "s own");
        assertThat(asker.send("DELETE", "/api/me", "").statusCode()).isEqualTo(204);
        assertThat(agent.get("/api/requests/" + id).statusCode()).isEqualTo(200);
        assertThat(one("SELECT COUNT(*) FROM request_message WHERE request = ?", id))
                .isEqualTo("0");
    }
}

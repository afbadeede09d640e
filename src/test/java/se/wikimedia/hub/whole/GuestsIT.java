package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Asking without an account. The shared hub is a demo that sends no mails: what it would send is in the outbox. */
class GuestsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller nobody = new Caller(HUB, "");
    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final String email = word + "@example.org";

    private static String draft(String email, String website, String text, String visibility) {
        return ("{\"email\":\"%s\",\"website\":\"%s\",\"question\":{\"text\":\"%s\",\"visibility\":\"%s\","
                        + "\"community\":\"de\",\"language\":\"en\"}}")
                .formatted(email, website, text, visibility);
    }

    private String asked(String visibility) throws SQLException {
        var answer = nobody.post("/api/guest-requests", draft(email, "", "Where is " + word + "?", visibility));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return one("SELECT code FROM guest_question WHERE email = ? ORDER BY id DESC LIMIT 1", email);
    }

    private static String one(String query, String argument) throws SQLException {
        try (var database = HUB.database();
                var statement = database.prepareStatement(query)) {
            statement.setString(1, argument);
            try (var row = statement.executeQuery()) {
                return row.next() ? Objects.toString(row.getString(1), "") : "";
            }
        }
    }

    private static String link(String code) {
        return "/api/guest-requests/" + code;
    }

    private long sent(String code) {
        var answer = nobody.post(link(code) + "/send", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer).get("request").get("id").asLong();
    }

    private JsonNode guest(String code) {
        return Json.of(nobody.get(link(code)));
    }

    @Test
    void theQuestionIsThereForNobodyUntilTheLinkIsUsed() throws SQLException {
        var code = asked("public");
        assertThat(nobody.get("/api/requests?limit=200").body()).doesNotContain(word);
        assertThat(agent.get("/api/desk?q=" + word).body()).doesNotContain(word);
        assertThat(nobody.get("/help/guest/" + code).body())
                .as("looking is not asking")
                .contains(word);
        assertThat(guest(code).get("question").get("text").asText()).contains(word);
        assertThat(agent.get("/api/desk?q=" + word).body()).doesNotContain(word);

        long id = sent(code);
        assertThat(sent(code)).as("once however often").isEqualTo(id);
        assertThat(nobody.get("/help/" + id).statusCode()).isEqualTo(200);
        assertThat(Visitor.demo(HUB, "agent").get("/help/" + id).body()).contains("by e-mail");
    }

    @Test
    void everyAddressIsAnsweredAlike() throws SQLException {
        var known = one("SELECT email FROM person WHERE username = ?", "learner");
        var answers = new HashSet<String>();
        for (var address : new String[] {known.isEmpty() ? "learner@example.org" : known, email, email}) {
            var answer = nobody.post("/api/guest-requests", draft(address, "", "Where?", "public"));
            answers.add(answer.statusCode() + answer.body());
        }
        var machine = nobody.post("/api/guest-requests", draft("m" + email, "https://spam.example", "Buy", "public"));
        answers.add(machine.statusCode() + machine.body());
        assertThat(answers).hasSize(1);
        assertThat(one("SELECT COUNT(*) FROM guest_question WHERE email = ?", "m" + email))
                .isEqualTo("0");
    }

    @Test
    void whatCannotBeAskedIsToldAllAtOnce() {
        var wrong = nobody.post("/api/guest-requests", "{\"email\":\"nobody\",\"question\":{}}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"email\"").contains("\"text\"").contains("\"community\"");
        assertThat(nobody.post("/api/guest-requests", "{\"email\":\"" + email + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPrivateOneIsForItsLinkAndTheAgentsAlone() throws SQLException {
        var code = asked("private");
        long id = sent(code);
        assertThat(nobody.get("/api/requests/" + id).statusCode()).isEqualTo(404);
        assertThat(Caller.registered(HUB, "de").get("/api/requests/" + id).statusCode())
                .isEqualTo(404);
        agent.post("/api/requests/" + id + "/close", "{\"verdict\":\"none\",\"note\":\"Not yet\"}");
        assertThat(guest(code).get("request").get("note").asText()).isEqualTo("Not yet");
        assertThat(one("SELECT subject FROM outbox WHERE path = ? AND kind = 'DECIDED'", "/help/guest/" + code))
                .isNotEmpty()
                .doesNotContain(word);
        assertThat(Json.of(nobody.post(link(code) + "/reopen", ""))
                        .get("request")
                        .get("status")
                        .asText())
                .isEqualTo("open");
        agent.post("/api/requests/" + id + "/close", "{\"verdict\":\"out-of-scope\"}");
        assertThat(Json.of(nobody.post(link(code) + "/confirm", ""))
                        .get("request")
                        .get("status")
                        .asText())
                .isEqualTo("confirmed");
    }

    @Test
    void withdrawingForgetsTheAddressAndWhatNobodyElseNeeds() throws SQLException {
        var lonely = asked("public");
        long gone = sent(lonely);
        assertThat(nobody.send("DELETE", link(lonely), "").statusCode()).isEqualTo(204);
        assertThat(nobody.get("/api/requests/" + gone).statusCode()).isEqualTo(404);

        var code = asked("public");
        long id = sent(code);
        assertThat(Caller.registered(HUB, "fr")
                        .post("/api/requests/" + id + "/joinings", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(nobody.send("DELETE", link(code), "").statusCode()).isEqualTo(204);
        assertThat(nobody.get("/api/requests/" + id).statusCode()).isEqualTo(200);
        for (var table : new String[] {
            "SELECT COUNT(*) FROM guest_question WHERE email = ?", "SELECT COUNT(*) FROM outbox WHERE address = ?"
        }) {
            assertThat(one(table, email)).isEqualTo("0");
        }
        assertThat(one("SELECT COUNT(*) FROM outbox WHERE text LIKE ?", "%" + code + "%"))
                .isEqualTo("0");
        assertThat(nobody.get(link(code)).statusCode()).isEqualTo(404);
    }

    @Test
    void itIsAskedAndAnsweredWithPlainForms() throws SQLException {
        var visitor = new Visitor(HUB);
        assertThat(visitor.get("/help?q=" + word).body()).contains("/help/ask");
        var fields = Map.of("email", "nobody", "text", "Where is " + word + "?", "visibility", "public");
        var refused = visitor.post("/help/ask", fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(word).contains("id=\"email-problem\"");
        var sent = visitor.post(
                "/help/ask",
                Map.of(
                        "email",
                        email,
                        "text",
                        "Where is " + word + "?",
                        "visibility",
                        "public",
                        "language",
                        "en",
                        "community",
                        "de"));
        assertThat(sent.statusCode()).isEqualTo(302);
        var page = "/help/guest/" + one("SELECT code FROM guest_question WHERE email = ?", email);
        assertThat(visitor.post(page, Map.of("act", "send")).statusCode()).isEqualTo(302);
        assertThat(visitor.get(page).body()).contains(word);
        assertThat(visitor.get(page).headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(visitor.post(page, Map.of("act", "withdraw")).statusCode()).isEqualTo(302);
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
    }
}

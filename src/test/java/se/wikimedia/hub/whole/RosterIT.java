package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The roster of Wikimedians in Residence: nobody is found who hasn't agreed to it. */
class RosterIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller nobody = new Caller(HUB, "");
    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller person = Caller.registered(HUB, "de");
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private void agree(boolean open) {
        var told = person.send(
                "PUT", "/api/me/residency", "{\"listed\":true,\"open\":" + open + ",\"about\":\"" + word + "\"}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    }

    private static boolean finds(Caller caller, String filter, String word) {
        return caller.get("/api/residents" + filter).body().contains(word);
    }

    @Test
    void agentsFindWhoAgreesAndEverybodyWhoAgreesToThat() {
        assertThat(finds(agent, "", word)).isFalse();
        agree(false);
        assertThat(finds(agent, "", word)).isTrue();
        assertThat(finds(nobody, "", word)).isFalse();
        assertThat(finds(Caller.registered(HUB, "de"), "", word)).isFalse();
        assertThat(nobody.get("/residents").body()).doesNotContain(word);
        agree(true);
        assertThat(finds(nobody, "", word)).isTrue();
        assertThat(nobody.get("/residents").body()).contains(word);

        assertThat(person.send("DELETE", "/api/me/residency", "").statusCode()).isEqualTo(204);
        assertThat(finds(nobody, "", word)).as("at once").isFalse();
        assertThat(finds(agent, "", word)).isFalse();
        assertThat(person.get("/api/me/residency").body()).doesNotContain(word);
    }

    @Test
    void openAloneIsNoConsent() {
        person.send("PUT", "/api/me/residency", "{\"open\":true,\"about\":\"" + word + "\"}");
        assertThat(finds(agent, "", word)).isFalse();
        assertThat(finds(nobody, "", word)).isFalse();
    }

    @Test
    void theyAreFoundByWhatTheyKnowSpeakAndWhere() {
        var topic = "upload";
        person.send(
                "PUT",
                "/api/me/expertise",
                "{\"listed\":false,\"topics\":[\"" + topic + "\"],\"countries\":[\"CZ\"],\"capacity\":1}");
        agree(true);
        assertThat(finds(nobody, "?topic=" + topic + "&language=en&country=cz", word))
                .isTrue();
        assertThat(finds(nobody, "?topic=copyright", word)).isFalse();
        assertThat(finds(nobody, "?language=sv", word)).isFalse();
        assertThat(finds(nobody, "?country=FR", word)).isFalse();
    }

    @Test
    void theirProgressOnThePathIsThere() {
        agree(true);
        var before = entry();
        assertThat(before.get("modules").asInt()).isEqualTo(6);
        assertThat(before.get("completed").asInt()).isZero();
        assertThat(StreamSupport.stream(
                                Json.of(agent.get("/api/residents"))
                                        .get("items")
                                        .spliterator(),
                                false)
                        .mapToInt(each -> each.get("completed").asInt())
                        .toArray())
                .as("who has done most comes first")
                .isSortedAccordingTo((one, other) -> other - one);
    }

    private JsonNode entry() {
        return StreamSupport.stream(
                        Json.of(nobody.get("/api/residents")).get("items").spliterator(), false)
                .filter(each -> each.get("about").asText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsExportedAndErased() {
        agree(true);
        assertThat(person.get("/api/me/export").body()).contains(word);
        assertThat(person.send("DELETE", "/api/me", "").statusCode()).isEqualTo(204);
        assertThat(finds(agent, "", word)).isFalse();
    }

    @Test
    void aPlainFormIsEnough() {
        var visitor = Visitor.demo(HUB, "visitor2");
        assertThat(visitor.post("/me/residency", Map.of("listed", "yes", "about", "x".repeat(2_001)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.post("/me/residency", Map.of("listed", "yes", "open", "yes", "about", word))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/me/residency").body()).contains(word);
        assertThat(finds(nobody, "", word)).isTrue();
        assertThat(visitor.post("/me/residency", Map.of("about", word)).statusCode())
                .isEqualTo(302);
        assertThat(finds(nobody, "", word)).isFalse();
    }
}

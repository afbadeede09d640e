package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two sides agree on, over HTTP and on the pages: written, accepted, changed and accepted anew. */
class AgreementsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));
    private final Caller visitor = Caller.registered(HUB, "fr");
    private final Caller host = new Caller(HUB, HUB.demoToken("host-de"));

    private static JsonNode done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.of(answer);
    }

    private String madeTour() {
        return "/tours/"
                + done(201, admin.post("/api/tours", "{\"title\":\"Agreed\",\"directBooking\":true}"))
                        .get("id")
                        .asText();
    }

    private String stayIn(String tour) {
        var slot = done(
                201,
                admin.post(
                        "/api" + tour + "/slots",
                        "{\"host\":\"de\",\"title\":\"Sorting *boxes*\",\"place\":\"Berlin\",\"startDate\":\"2029-06-04\","
                                + "\"endDate\":\"2029-06-08\",\"capacity\":1,\"status\":\"published\"}"));
        var booking = done(
                201, visitor.post("/api" + tour + "/slots/" + slot.get("id").asText() + "/bookings", "{}"));
        return "/stays/" + booking.get("placement").asText();
    }

    private void write(String tour, String text) {
        done(200, admin.send("PUT", "/api" + tour + "/agreement", "{\"language\":\"en\",\"text\":\"" + text + "\"}"));
    }

    @Test
    void bothAcceptAndAChangeVoidsIt() {
        var tour = madeTour();
        var stay = stayIn(tour);
        var standard = done(200, visitor.get("/api" + stay + "/agreement"));
        assertThat(standard.path("text").asText("")).isEmpty();
        write(tour, "**{title}** in {place}");
        var body = "{\"mark\":\"" + standard.get("mark").asText() + "\"}";
        assertThat(done(409, visitor.post("/api" + stay + "/agreement", body))
                        .get("type")
                        .asText())
                .endsWith("agreement-changed");
        var own = done(200, visitor.get("/api" + stay + "/agreement"));
        assertThat(own.get("text").asText()).isEqualTo("**Sorting \\*boxes\\*** in Berlin");
        var mark = "{\"mark\":\"" + own.get("mark").asText() + "\"}";
        done(200, visitor.post("/api" + stay + "/agreement", mark));
        assertThat(done(200, host.post("/api" + stay + "/agreement", mark)).hasNonNull("hostAgreedAt"))
                .isTrue();
        var printed = Visitor.demo(HUB, "host-de").get(stay + "/agreement");
        assertThat(printed.body()).contains("<strong>Sorting *boxes*</strong> in Berlin");
        write(tour, "{title}, changed");
        assertThat(done(200, host.get("/api" + stay + "/agreement"))
                        .get("changed")
                        .asBoolean())
                .isTrue();
        assertThat(Visitor.demo(HUB, "host-de").get(stay).body()).contains("note warning");
        assertThat(new Caller(HUB, HUB.demoToken("learner"))
                        .get("/api" + stay + "/agreement")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTemplateWithAnUnknownFieldComesBackAsItWasTyped() {
        var page = Visitor.demo(HUB, "admin");
        var refused = page.post(madeTour() + "/agreement", Map.of("text", "{guest} comes", "language", "en"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("{guest} comes</textarea>", "text-problem");
    }
}

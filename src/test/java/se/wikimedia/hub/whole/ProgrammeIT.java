package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A programme by day, over HTTP and without a script. */
class ProgrammeIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String SLOT = "{\"host\":\"cz\",\"title\":\"Expedition\",\"startDate\":\"2031-12-15\","
            + "\"endDate\":\"2031-12-17\",\"capacity\":1,\"status\":\"published\"}";

    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));

    private static JsonNode done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.of(answer);
    }

    private String newSlot() {
        var tour = done(201, admin.post("/api/tours", "{\"title\":\"Day by day\"}"))
                .get("id")
                .asText();
        var slot = done(201, admin.post("/api/tours/" + tour + "/slots", SLOT));
        return "/tours/" + tour + "/slots/" + slot.get("id").asText();
    }

    @Test
    void visitorsReadWhatTheHostTellsAndARepetitionHasItToo() {
        var slot = newSlot();
        var host = Visitor.demo(HUB, "admin");
        var sent = host.post(
                slot + "/programme",
                Map.of("version", "0", "day1", "Arrive", "day2", "", "day3", "  <b>Leave</b>\nby train "));
        assertThat(Visitor.location(sent)).endsWith(slot);
        var read = new Visitor(HUB).get(slot).body();
        assertThat(read).contains("Arrive", "&lt;b&gt;Leave&lt;/b&gt;\nby train", "December 17, 2031");
        assertThat(read).doesNotContain("December 16, 2031</dt>");

        var repeated = done(201, admin.post("/api" + slot + "/repetitions", "{\"everyWeeks\":1,\"times\":1}"));
        var again = slot.replaceFirst(
                "\\d+$", repeated.get("items").get(0).get("id").asText());
        assertThat(Json.of(admin.get("/api" + again + "/programme")).get("days"))
                .extracting(JsonNode::asText)
                .containsExactly("Arrive", "", "<b>Leave</b>\nby train");
    }

    @Test
    void whatCanNotBeKeptIsSaidBesideItsDayAndNothingTypedIsLost() {
        var slot = newSlot();
        var host = Visitor.demo(HUB, "admin");
        var tooLong = host.post(
                slot + "/programme", Map.of("version", "0", "day1", "Kept in the form", "day2", "x".repeat(2001)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("Kept in the form", "id=\"day2-problem\"");

        var programme = "/api" + slot + "/programme";
        done(400, admin.send("PUT", programme, "{\"days\":[\"1\",\"2\",\"3\",\"4\"]}"));
        done(200, admin.send("PUT", programme, "{\"days\":[\"By somebody else\"]}"));
        var late = host.post(slot + "/programme", Map.of("version", "0", "day1", "Mine"));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("Mine");
        assertThat(Json.of(admin.get(programme)).get("days").get(0).asText()).isEqualTo("By somebody else");
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days without visitors and the month on a tour's page, over HTTP and without a script. */
class BlackoutsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String SLOT =
            "{\"host\":\"cz\",\"title\":\"Expedition\",\"startDate\":\"%s\",\"endDate\":\"%s\",\"capacity\":1,"
                    + "\"status\":\"published\"}";

    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));

    private static JsonNode done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.of(answer);
    }

    private HttpResponse<String> without(String days) {
        return admin.send("PUT", "/api/hosts/cz/blackouts", "{\"days\":[" + days + "]}");
    }

    @Test
    void aRecurrenceSkipsThemAndSaysSo() {
        var tour = "/tours/"
                + done(201, admin.post("/api/tours", "{\"title\":\"Dark days\"}"))
                        .get("id")
                        .asText();
        done(200, without("\"2031-12-24/2032-01-02\""));
        assertThat(done(400, admin.post("/api" + tour + "/slots", SLOT.formatted("2031-12-22", "2031-12-24")))
                        .get("errors")
                        .get(0)
                        .get("field")
                        .asText())
                .isEqualTo("startDate");
        var slot = done(201, admin.post("/api" + tour + "/slots", SLOT.formatted("2031-12-15", "2031-12-20")));
        var path = tour + "/slots/" + slot.get("id").asText();
        var repeated = done(201, admin.post("/api" + path + "/repetitions", "{\"everyWeeks\":1,\"times\":3}"));
        assertThat(repeated.get("items")).hasSize(1);
        assertThat(repeated.get("leftOut").findValuesAsText("first")).containsExactly("2031-12-22", "2031-12-29");
        var page = Visitor.demo(HUB, "admin");
        var answer = page.post(path + "/repeat", Map.of("everyWeeks", "2", "times", "1"));
        assertThat(page.follow(Visitor.location(answer)).body()).contains("No draft was made.", "December 29, 2031");
        assertThat(done(400, without("\"2031-12-16\""))
                        .get("errors")
                        .get(0)
                        .get("detail")
                        .asText())
                .contains("Expedition");
        month(tour);
        done(200, without(""));
    }

    private static void month(String tour) {
        var visitor = new Visitor(HUB);
        var month = visitor.get(tour).body();
        assertThat(month).contains("<caption>December 2031</caption>", "colspan=\"6\"", "?month=2032-01#calendar");
        assertThat(month.indexOf("abbr=\"Sunday\"")).isLessThan(month.indexOf("abbr=\"Monday\""));
        var swedish = visitor.get(tour + "?month=2031-12&lang=sv").body();
        assertThat(swedish.indexOf("abbr=\"måndag\"")).isPositive().isLessThan(swedish.indexOf("abbr=\"söndag\""));
        assertThat(visitor.get(tour + "?month=soon").statusCode()).isEqualTo(200);
    }
}

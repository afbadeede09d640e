package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A tour with several hosts over HTTP: planned by the worker, settled in part, planned again, published. */
class ItinerariesIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final String coordinator = HUB.token("coordinator", "demo-coordinator");
    private final String german = HUB.token("host-de", "demo-host-de");
    private final String french = HUB.token("host-fr", "demo-host-fr");

    private static HttpResponse<String> send(String method, String path, String body, String token) {
        return HUB.send(method, path, body, "Authorization", "Bearer " + token);
    }

    private static JsonNode done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.of(answer);
    }

    private String tour() {
        var body = "{\"title\":\"Itineraries %s\",\"directBooking\":false}".formatted(UUID.randomUUID());
        return "/api/tours/"
                + done(201, send("POST", "/api/tours", body, coordinator))
                        .get("id")
                        .asText();
    }

    private static long slot(String tour, String host, String start, String end, double latitude, double longitude) {
        return done(201, send("POST", tour + "/slots", """
                {"title":"Working together","startDate":"%s","endDate":"%s","capacity":1,"languages":["en"],
                 "latitude":%s,"longitude":%s,"status":"published"}""".formatted(start, end, latitude, longitude), host))
                .get("id")
                .asLong();
    }

    private static String visitor(String country) {
        var name = "v" + UUID.randomUUID().toString().substring(0, 12);
        done(201, HUB.send("POST", "/api/people", """
                {"username":"%s","password":"%s","email":"v@example.org","languages":["en"],"country":"%s"}""".formatted(name, RunningHub.PASSWORD, country)));
        return name;
    }

    private static void apply(String tour, String name, int maxStays, long... ranking) {
        var slots = new ArrayList<String>();
        for (long slot : ranking) {
            slots.add(Long.toString(slot));
        }
        done(
                201,
                send(
                        "POST",
                        tour + "/applications",
                        """
                {"availability":[{"from":"2027-01-01","to":"2027-12-31"}],"languages":["en"],"ranking":[%s],
                 "maxStays":%d,"motivation":"To learn"}""".formatted(String.join(",", slots), maxStays),
                        HUB.token(name, RunningHub.PASSWORD)));
    }

    /** A plan as soon as it is made, however busy the machine. */
    private JsonNode plan(String tour, String wish) {
        var plan = done(201, send("POST", tour + "/itineraries", wish, coordinator));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (plan.get("state").asText().equals("solving") && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            plan = done(200, send("GET", tour + "/itineraries/" + plan.get("id").asText(), "", coordinator));
        }
        return plan;
    }

    private static List<List<Long>> ways(JsonNode plan) {
        var ways = new ArrayList<List<Long>>();
        plan.get("result").get("itineraries").forEach(way -> {
            var slots = new ArrayList<Long>();
            way.get("slots").forEach(slot -> slots.add(slot.asLong()));
            ways.add(slots);
        });
        return ways;
    }

    @Test
    void aTourOfTwoHostsIsPlannedSettledAndPublished() {
        var tour = tour();
        long berlin = slot(tour, german, "2027-06-07", "2027-06-11", 52.52, 13.405);
        long paris = slot(tour, french, "2027-06-13", "2027-06-18", 48.857, 2.352);
        var asha = visitor("KE");
        var juma = visitor("TZ");
        apply(tour, asha, 3, berlin, paris);
        apply(tour, juma, 1, paris);

        var plan = plan(tour, "{\"seconds\":30}");
        assertThat(plan.get("state").asText()).isEqualTo("solved");
        var result = plan.get("result");
        assertThat(result.get("by").asText()).isEqualTo("or-tools");
        assertThat(result.get("proven").asBoolean()).isTrue();
        assertThat(result.get("gap").asDouble()).isZero();
        assertThat(ways(plan)).containsExactlyInAnyOrder(List.of(berlin), List.of(paris));

        var settled = plan(tour, """
                {"pins":[{"visitor":"%s","slots":[%d,%d]}]}""".formatted(asha, berlin, paris));
        assertThat(ways(settled)).containsExactly(List.of(berlin, paris));
        assertThat(Json.texts(settled.get("result").get("itineraries").get(0).get("legs"), "mode"))
                .containsExactly("plane", "plane", "plane");
        assertThat(settled.get("result").get("unplaced").get(0).asText()).isEqualTo(juma);
        var backwards = send("POST", tour + "/itineraries", """
                {"pins":[{"visitor":"%s","slots":[%d,%d]}]}""".formatted(asha, paris, berlin), coordinator);
        assertThat(done(400, backwards).toString()).contains("pins");

        var path = tour + "/itineraries/" + settled.get("id").asText();
        done(200, send("POST", path + "/publish", "{}", coordinator));
        assertThat(done(409, send("POST", path + "/publish", "{}", coordinator))
                        .get("type")
                        .asText())
                .isEqualTo("/problems/already-published");
        var other = tour + "/itineraries/" + plan.get("id").asText();
        assertThat(done(409, send("POST", other + "/publish", "{}", coordinator))
                        .get("type")
                        .asText())
                .isEqualTo("/problems/slot-full");
        for (long slot : List.of(berlin, paris)) {
            assertThat(done(200, HUB.send("GET", tour + "/slots/" + slot, ""))
                            .get("booked")
                            .asInt())
                    .isEqualTo(1);
        }
        var page = Visitor.demo(HUB, "coordinator").get(tour.substring("/api".length()) + "/itineraries");
        assertThat(page.body()).contains("travel-map").contains(asha).contains("OR-Tools");
    }

    @Test
    void aBudgetOfNothingSendsNobodyAndThatIsProven() {
        var tour = tour();
        long berlin = slot(tour, german, "2027-06-07", "2027-06-11", 52.52, 13.405);
        apply(tour, visitor("KE"), 1, berlin);
        var plan = plan(tour, "{\"budget\":0}");
        assertThat(ways(plan)).isEmpty();
        assertThat(plan.get("result").get("proven").asBoolean()).isTrue();
        assertThat(plan.get("result").get("worth").get("people").asInt()).isZero();
        assertThat(done(
                                200,
                                send(
                                        "DELETE",
                                        tour + "/itineraries/" + plan.get("id").asText(),
                                        "",
                                        coordinator))
                        .get("state")
                        .asText())
                .isEqualTo("solved");
    }
}

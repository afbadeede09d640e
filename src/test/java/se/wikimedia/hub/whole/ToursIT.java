package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

/** A tour over HTTP: offered, applied for, matched, told why, booked by many at once. */
class ToursIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final int VISITORS = 24;
    private static final int PLACES = 5;

    private final String coordinator = HUB.token("coordinator", "demo-coordinator");
    private final String host = HUB.token("host-de", "demo-host-de");

    private static HttpResponse<String> send(String method, String path, String body, String token, String... more) {
        var headers = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        headers.addAll(List.of(more));
        return HUB.send(method, path, body, headers.toArray(String[]::new));
    }

    private static JsonNode done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.of(answer);
    }

    /** A tour of its own, whose applications are open. */
    private String tour() {
        var body = "{\"title\":\"Tour %s\",\"directBooking\":true}".formatted(UUID.randomUUID());
        return "/api/tours/"
                + done(201, send("POST", "/api/tours", body, coordinator))
                        .get("id")
                        .asText();
    }

    private JsonNode slot(String tour, String start, String end, int capacity) {
        return done(201, send("POST", tour + "/slots", """
                {"title":"Photographing in a museum","startDate":"%s","endDate":"%s","zone":"Europe/Berlin",
                 "capacity":%d,"languages":["en","de"],"visaLeadDays":10,"status":"published"}""".formatted(start, end, capacity), host));
    }

    /** A new account's token. */
    private static String visitor(String country) {
        var name = "v" + UUID.randomUUID().toString().substring(0, 12);
        done(201, HUB.send("POST", "/api/people", """
                {"username":"%s","password":"%s","email":"v@example.org","languages":["en"],"country":"%s"}""".formatted(name, RunningHub.PASSWORD, country)));
        return HUB.token(name, RunningHub.PASSWORD);
    }

    private static JsonNode apply(String tour, String token, String from, long... ranking) {
        var slots = new ArrayList<String>();
        for (long slot : ranking) {
            slots.add(Long.toString(slot));
        }
        return done(201, send("POST", tour + "/applications", """
                {"availability":[{"from":"%s","to":"2027-12-31"}],"languages":["en"],"ranking":[%s],"maxStays":1,
                 "motivation":"To learn","goals":"Photographs"}""".formatted(from, String.join(",", slots)), token));
    }

    @Test
    void aTourIsMatchedAndEverybodyLearnsWhyInTheirLanguage() {
        var tour = tour();
        long slot = slot(tour, "2027-06-07", "2027-06-13", 1).get("id").asLong();
        var first = visitor("TZ");
        var second = visitor("PE");
        var german = visitor("DE");
        var late = visitor("SE");
        apply(tour, first, "2027-01-01", slot);
        apply(tour, second, "2027-01-01", slot);
        var home = apply(tour, german, "2027-01-01", slot).get("visitor").asText();
        var missing = apply(tour, late, "2027-06-08", slot).get("visitor").asText();

        var run = done(201, send("POST", tour + "/matchings?lang=sv", "{\"seed\":\"2027\"}", coordinator));
        assertThat(run.get("seed").asText()).isEqualTo("2027");
        assertThat(run.get("placements")).hasSize(1);
        assertThat(run.get("placements").get(0).get("slot").asLong()).isEqualTo(slot);
        assertThat(run.get("verified").get("blockingPairs").asInt()).isZero();
        assertThat(run.get("verified").get("reserveViolations").asInt()).isZero();
        var reasons = new TreeMap<String, String>();
        run.get("refused")
                .forEach(each -> reasons.put(
                        each.get("visitor").asText(), each.get("reason").asText()));
        assertThat(reasons)
                .hasSize(3)
                .containsEntry(home, "country")
                .containsEntry(missing, "dates")
                .containsValue("lottery");
        assertThat(Json.texts(run.get("refused"), "explanation"))
                .anyMatch(text -> text.contains("Tyskland"))
                .noneMatch(text -> text.contains("decision.") || text.contains("{"));

        var matching = tour + "/matchings/" + run.get("id").asText();
        var again = done(200, send("GET", matching, "", coordinator));
        assertThat(again.get("placements")).isEqualTo(run.get("placements"));
        var placed = run.get("placements").get(0).get("visitor").asText();
        var none =
                done(200, send("POST", matching + "/what-if", "{\"slot\":" + slot + ",\"capacity\":0}", coordinator));
        assertThat(none.get("placements")).isEmpty();
        assertThat(Json.texts(none.get("shifts"), "visitor")).containsExactly(placed);
        var wrong = send("POST", matching + "/what-if", "{\"slot\":" + slot + ",\"reserved\":9}", coordinator);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("reserved");
        done(200, send("POST", matching + "/publish", "{}", coordinator));
        assertThat(send("POST", matching + "/publish", "{}", coordinator).statusCode())
                .isEqualTo(409);
        assertThat(done(200, HUB.send("GET", tour + "/slots/" + slot, ""))
                        .get("booked")
                        .asInt())
                .isEqualTo(1);
        var full = send("POST", tour + "/slots/" + slot + "/bookings", "{}", visitor("KE"));
        assertThat(done(409, full).get("type").asText()).isEqualTo("/problems/slot-full");
    }

    @Test
    void whatIsGivenBackIsOfferedToTheNextAndConfirmedInTime() {
        var tour = tour();
        long slot = slot(tour, "2027-06-07", "2027-06-13", 1).get("id").asLong();
        var bookings = tour + "/slots/" + slot + "/bookings";
        var tokens = new TreeMap<String, String>();
        for (var country : List.of("TZ", "PE")) {
            var token = visitor(country);
            tokens.put(apply(tour, token, "2027-01-01", slot).get("visitor").asText(), token);
        }
        var run = done(201, send("POST", tour + "/matchings", "{}", coordinator));
        done(200, send("POST", tour + "/matchings/" + run.get("id").asText() + "/publish", "{}", coordinator));

        var first = placeIn(bookings);
        var winner = tokens.remove(first.get("visitor").asText());
        var other = tokens.firstEntry();
        var path = bookings + "/" + first.get("placement").asText();
        assertThat(send("POST", path + "/confirm", "", other.getValue()).statusCode())
                .isEqualTo(404);
        assertThat(send("DELETE", path, "", winner).statusCode()).isEqualTo(204);

        var next = placeIn(bookings);
        assertThat(next.get("visitor").asText()).isEqualTo(other.getKey());
        var confirm = bookings + "/" + next.get("placement").asText() + "/confirm";
        done(200, send("POST", confirm, "", other.getValue()));
        assertThat(done(409, send("POST", confirm, "", other.getValue()))
                        .get("type")
                        .asText())
                .isEqualTo("/problems/nothing-to-confirm");
    }

    private JsonNode placeIn(String bookings) {
        var items = done(200, send("GET", bookings, "", host)).get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @Test
    void twoHostsScoreBlindAndTheHigherMedianGetsThePlace() {
        var tour = tour();
        long slot = slot(tour, "2027-06-07", "2027-06-13", 1).get("id").asLong();
        var french = HUB.token("host-fr", "demo-host-fr");
        done(201, send("POST", tour + "/slots", """
                {"title":"Scanning maps","startDate":"2027-07-07","endDate":"2027-07-13","capacity":1,"status":"published"}""", french));
        var weak = apply(tour, visitor("TZ"), "2027-01-01", slot);
        var strong = apply(tour, visitor("PE"), "2027-01-01", slot);
        done(200, send("PUT", tour, """
                {"title":"Scored","directBooking":false,
                 "phases":{"scoring":"2026-01-01","confirming":"2027-02-01","closed":"2027-12-31"}}""", coordinator));

        review(tour, weak, host, 2);
        var own = "/applications/" + strong.get("id").asText() + "/review";
        review(tour, strong, host, 4);
        assertThat(done(200, send("GET", tour + own, "", french)).hasNonNull("others"))
                .isFalse();
        assertThat(review(tour, strong, french, 5).get("others")).hasSize(1);
        review(tour, weak, french, 3);
        assertThat(done(200, send("GET", tour + "/calibration", "", coordinator))
                        .get("reviewers"))
                .hasSize(2);

        var run = done(201, send("POST", tour + "/matchings", "{}", coordinator));
        assertThat(run.get("placements").get(0).get("visitor")).isEqualTo(strong.get("visitor"));
        assertThat(Json.texts(run.get("refused"), "reason")).contains("score");
    }

    private static JsonNode review(String tour, JsonNode application, String token, int score) {
        var scores = "{\"motivation\":%1$d,\"goals\":%1$d,\"sharing\":%1$d,\"contribution\":%1$d}".formatted(score);
        return done(
                200,
                send(
                        "PUT",
                        tour + "/applications/" + application.get("id").asText() + "/review",
                        "{\"scores\":" + scores + "}",
                        token));
    }

    @Test
    void manyAtOnceGetThePlacesThereAre() throws Exception {
        var tour = tour();
        var bookings = tour + "/slots/"
                + slot(tour, "2027-06-07", "2027-06-13", PLACES).get("id").asText() + "/bookings";
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < VISITORS; i++) {
            var token = visitor("TZ");
            calls.add(() -> send("POST", bookings, "{}", token).statusCode());
            calls.add(() -> send("POST", bookings, "{}", token).statusCode());
        }
        var pool = Executors.newFixedThreadPool(16);
        var answers = new TreeMap<Integer, Integer>();
        try {
            for (var answer : pool.invokeAll(calls)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(answers).containsEntry(201, PLACES).containsEntry(409, 2 * VISITORS - PLACES);
        var placed = done(200, send("GET", bookings, "", host)).get("items");
        assertThat(Json.texts(placed, "visitor")).hasSize(PLACES).doesNotHaveDuplicates();
    }

    @Test
    void whatHasChangedInTheMeantimeIsNotOverwritten() {
        var tour = tour();
        var slot = slot(tour, "2027-06-07", "2027-06-13", 1);
        var path = tour + "/slots/" + slot.get("id").asText();
        var tag = HUB.send("GET", path, "").headers().firstValue("ETag").orElseThrow();
        var change = """
                {"title":"Other","startDate":"2027-06-07","endDate":"2027-06-13","capacity":2}""";
        done(200, send("PUT", path, change, host, "If-Match", tag));
        assertThat(send("PUT", path, change, host, "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(send("DELETE", path, "", host, "If-Match", tag).statusCode()).isEqualTo(412);
        assertThat(send("PUT", path, change, HUB.token("host-fr", "demo-host-fr"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aHostTellsAboutItselfAndNobodyElseDoes() {
        var address = "/api/hosts/fr";
        var french = HUB.token("host-fr", "demo-host-fr");
        assertThat(send("PUT", address, "{\"about\":\"Us\"}", host).statusCode())
                .isEqualTo(403);
        var told = send(
                "PUT", address, "{\"about\":\" Nous \",\"languages\":[\"FR\",\"en\"]}", french, "If-Match", "\"0\"");
        assertThat(Json.texts(done(200, told).get("languages"))).containsExactly("fr", "en");
        assertThat(done(200, HUB.send("GET", address, "")).get("about").asText())
                .isEqualTo("Nous");
        assertThat(send("PUT", address, "{\"about\":\"Others\"}", french, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        var wrong = send("PUT", address, "{\"languages\":[\"klingonsk\"]}", french);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("languages");
        assertThat(HUB.get("/hosts/fr").body()).contains("Nous");
        assertThat(HUB.get("/hosts/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void theFeedOfTheDemoTourIsReadByACalendar() throws Exception {
        var answer = HUB.send("GET", "/api/tours/grand-tour-2027/slots.ics", "");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.getComponents()).hasSizeGreaterThanOrEqualTo(8);
    }
}

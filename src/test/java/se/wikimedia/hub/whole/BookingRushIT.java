package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.booking.PlaceCounts;
import se.wikimedia.hub.shared.text.Hash;

/** A rush on few places over HTTP, all at once, and a power cut in its midst. {@code -Dhub.rounds} tells how often. */
class BookingRushIT {

    private static final int ROUNDS = Integer.getInteger("hub.rounds", 1);
    private static final int VISITORS = 500;
    private static final int ATTEMPTS = 2_000;
    private static final int PLACES = 50;
    private static final long SEED = 20261124;
    private static final LocalDate JANUARY = LocalDate.of(2028, 1, 3);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static RunningHub hub;
    private static String tour;
    private static int nextSlot;

    /** An attempt, and what became of it; status 0 where no answer came. */
    private record Attempt(int visitor, String key, int status, String body) {

        long placement() {
            return Long.parseLong(body.replaceAll("(?s)^.*\"placement\":(\\d+).*$", "$1"));
        }
    }

    @BeforeAll
    static void manyAreWaiting() throws SQLException {
        hub = RunningHub.startAgain("rush", Map.of()).awaitReady();
        var made = caller("coordinator").post("/api/tours", "{\"title\":\"Rush\",\"directBooking\":true}");
        tour = "/api/tours/" + Json.of(made).get("id").asText();
        try (var database = hub.database();
                var people = database.prepareStatement("INSERT INTO person (username, display_name, languages,"
                        + " time_zone, created) VALUES (?, 'Visitor', 'en', 'UTC', '2026-01-01')");
                var sessions = database.prepareStatement("INSERT INTO session (token_hash, person, kind, created,"
                        + " expires, last_used) SELECT ?, id, 'API', NOW(), '2099-01-01', NOW() FROM person"
                        + " WHERE username = ?")) {
            for (int visitor = 0; visitor < VISITORS; visitor++) {
                people.setString(1, name(visitor));
                people.addBatch();
                sessions.setString(1, Hash.of(token(visitor).getBytes(StandardCharsets.UTF_8)));
                sessions.setString(2, name(visitor));
                sessions.addBatch();
            }
            people.executeBatch();
            sessions.executeBatch();
        }
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private static Caller caller(String account) {
        return new Caller(hub, hub.demoToken(account));
    }

    private static String name(int visitor) {
        return "rush" + visitor;
    }

    private static String token(int visitor) {
        return "token-of-rush-" + visitor;
    }

    /** The bookings of a new slot, ten days after the one before. */
    private static String slot(int capacity) {
        return slot(capacity, JANUARY.plusDays(10L * nextSlot++));
    }

    private static String slot(int capacity, LocalDate first) {
        var made = caller("host-de").post(tour + "/slots", """
                {"title":"Rush","startDate":"%s","endDate":"%s","zone":"Europe/Berlin","capacity":%d,
                 "status":"published"}""".formatted(first, first.plusDays(6), capacity));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return tour + "/slots/" + Json.of(made).get("id").asText() + "/bookings";
    }

    private static long id(String bookings) {
        return Long.parseLong(bookings.replaceAll("^.*/slots/|/bookings$", ""));
    }

    private static CompletableFuture<Attempt> send(String method, String path, int visitor, String key) {
        return send(method, path, visitor, key, method.equals("POST") ? "{}" : "");
    }

    private static CompletableFuture<Attempt> send(String method, String path, int visitor, String key, String body) {
        var request = HttpRequest.newBuilder(URI.create(hub.url(path)))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token(visitor))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> new Attempt(visitor, key, answer.statusCode(), answer.body()))
                .exceptionally(lost -> new Attempt(visitor, key, 0, String.valueOf(lost)));
    }

    private static List<Attempt> answers(List<CompletableFuture<Attempt>> attempts) {
        return attempts.stream().map(CompletableFuture::join).toList();
    }

    private static Map<Integer, Long> byStatus(List<Attempt> attempts) {
        var counts = new TreeMap<Integer, Long>();
        attempts.forEach(attempt -> counts.merge(attempt.status(), 1L, Long::sum));
        return counts;
    }

    private static void assertConsistent() {
        try (var database = hub.database()) {
            PlaceCounts.assertConsistent(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long rows(String what) {
        try (var database = hub.database()) {
            return PlaceCounts.count(database, what);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofTwoThousandAttemptsFiftyGetAPlaceAndEveryOneAnAnswer() {
        System.out.println("seed " + SEED + ", rounds " + ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            var bookings = slot(PLACES);
            var order = new ArrayList<>(IntStream.range(0, ATTEMPTS).boxed().toList());
            Collections.shuffle(order, new Random(SEED + round));
            var attempts = answers(order.stream()
                    .map(attempt -> send("POST", bookings, attempt % VISITORS, "attempt-" + attempt))
                    .toList());
            assertThat(byStatus(attempts))
                    .as("round %d", round)
                    .isEqualTo(Map.of(201, (long) PLACES, 409, (long) ATTEMPTS - PLACES));
            var booked =
                    attempts.stream().filter(attempt -> attempt.status() == 201).toList();
            assertThat(booked).extracting(Attempt::visitor).doesNotHaveDuplicates();
            assertThat(rows("placement WHERE active = 1 AND slot_id = " + id(bookings)))
                    .isEqualTo(PLACES);
            assertConsistent();
            // whoever missed the answer and asks again gets the same
            var again = answers(booked.stream()
                    .map(attempt -> send("POST", bookings, attempt.visitor(), attempt.key()))
                    .toList());
            assertThat(again)
                    .extracting(Attempt::placement)
                    .isEqualTo(booked.stream().map(Attempt::placement).toList());
        }
    }

    @Test
    void whoeverWantsTwoOverlappingSlotsAtOnceGetsOne() {
        int many = 200;
        var first = slot(many);
        var other = slot(many, JANUARY.plusDays(10L * (nextSlot - 1) + 3));
        var attempts = new ArrayList<CompletableFuture<Attempt>>();
        for (int visitor = 0; visitor < many; visitor++) {
            attempts.add(send("POST", visitor % 2 == 0 ? first : other, visitor, "one-" + visitor));
            attempts.add(send("POST", visitor % 2 == 0 ? other : first, visitor, "other-" + visitor));
        }
        var answered = answers(attempts);
        assertThat(byStatus(answered)).isEqualTo(Map.of(201, (long) many, 409, (long) many));
        assertThat(answered)
                .filteredOn(attempt -> attempt.status() == 201)
                .extracting(Attempt::visitor)
                .doesNotHaveDuplicates();
        assertThat(answered).filteredOn(attempt -> attempt.status() == 409).allMatch(attempt -> attempt.body()
                .contains("nights-taken"));
        nextSlot++;
        assertConsistent();
    }

    @Test
    void confirmingAgainstGivingBackLeavesNobodyWithHalfAPlace() throws SQLException {
        var bookings = slot(PLACES);
        var placed = answers(IntStream.range(0, PLACES)
                .mapToObj(visitor -> send("POST", bookings, visitor, "take-" + visitor))
                .toList());
        try (var database = hub.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "UPDATE placement SET answer_by = '2099-01-01', confirmed = NULL WHERE slot_id = " + id(bookings));
        }
        var confirming = new ArrayList<CompletableFuture<Attempt>>();
        var leaving = new ArrayList<CompletableFuture<Attempt>>();
        for (var place : placed) {
            var path = bookings + "/" + place.placement();
            confirming.add(send("POST", path + "/confirm", place.visitor(), "confirm-" + place.visitor()));
            leaving.add(send("DELETE", path, place.visitor(), "leave-" + place.visitor()));
            leaving.add(send("DELETE", path, place.visitor(), "leave-again-" + place.visitor()));
        }
        assertThat(byStatus(answers(confirming)).keySet()).isSubsetOf(200, 404, 409);
        assertThat(byStatus(answers(leaving)))
                .as("each place is given back once")
                .isEqualTo(Map.of(204, (long) PLACES, 404, (long) PLACES));
        assertThat(rows("placement WHERE active = 1 AND slot_id = " + id(bookings)))
                .isZero();
        assertThat(rows("slot WHERE booked <> 0 AND id = " + id(bookings))).isZero();
        assertConsistent();
    }

    /** All of one slot offer their place for one in the other, and everybody there accepts every offer at once. */
    @Test
    void ofSwapsAgainstSwapsEverybodyHasExactlyOneAndNoPlaceIsLost() {
        System.out.println("seed " + SEED);
        int many = 20;
        var first = slot(many);
        var other = slot(many);
        answers(IntStream.range(0, 2 * many)
                .mapToObj(visitor -> send("POST", visitor < many ? first : other, visitor, "swap-place-" + visitor))
                .toList());
        var wish = "{\"offered\":%d,\"wanted\":%d}".formatted(id(first), id(other));
        var offers = answers(IntStream.range(0, many)
                .mapToObj(visitor -> send("POST", tour + "/swaps", visitor, "swap-offer-" + visitor, wish))
                .toList());
        assertThat(byStatus(offers)).isEqualTo(Map.of(201, (long) many));
        var pairs = new ArrayList<>(IntStream.range(0, many * many).boxed().toList());
        Collections.shuffle(pairs, new Random(SEED));
        var accepted = answers(pairs.stream()
                .map(pair -> {
                    var swap = offers.get(pair / many).body().replaceAll("(?s)^.*\"id\":(\\d+).*$", "$1");
                    return send("POST", tour + "/swaps/" + swap + "/accept", many + pair % many, "swap-" + pair);
                })
                .toList());
        assertThat(byStatus(accepted).keySet()).isSubsetOf(200, 404, 409);
        assertThat(accepted)
                .filteredOn(attempt -> attempt.status() == 200)
                .hasSize(many)
                .extracting(Attempt::visitor)
                .doesNotHaveDuplicates();
        var offering = IntStream.range(0, many)
                .mapToObj(visitor -> "'" + name(visitor) + "'")
                .collect(Collectors.joining(","));
        assertThat(rows("placement WHERE active = 1 AND slot_id = " + id(other) + " AND visitor IN (" + offering + ")"))
                .isEqualTo(many);
        assertThat(rows("placement WHERE active = 1 AND slot_id = " + id(first) + " AND visitor NOT IN (" + offering
                        + ")"))
                .isEqualTo(many);
        assertConsistent();
    }

    @Test
    void afterAPowerCutWhatWasAnsweredIsThereAndWhatWasNotIsThereOnceOrNotAtAll() {
        int capacity = 300;
        var bookings = slot(capacity);
        var answered = new AtomicInteger();
        var attempts = new ArrayList<CompletableFuture<Attempt>>();
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            attempts.add(send("POST", bookings, visitor, "cut-" + visitor).thenApply(attempt -> {
                if (attempt.status() == 201 && answered.incrementAndGet() == PLACES) {
                    CompletableFuture.runAsync(hub::kill);
                }
                return attempt;
            }));
        }
        var before = answers(attempts);
        assertThat(byStatus(before)).as("some got no answer").containsKeys(0, 201);
        hub.kill();
        hub = hub.again().awaitReady();
        assertConsistent();
        Set<Long> kept = new HashSet<>();
        before.stream().filter(attempt -> attempt.status() == 201).forEach(attempt -> kept.add(attempt.placement()));
        assertThat(rows("placement WHERE active = 1 AND id IN ("
                        + String.join(",", kept.stream().map(String::valueOf).toList()) + ")"))
                .isEqualTo(kept.size());

        var after = answers(IntStream.range(0, VISITORS)
                .mapToObj(visitor -> send("POST", bookings, visitor, "again-" + visitor))
                .toList());
        assertThat(byStatus(after).keySet()).isSubsetOf(201, 409);
        assertThat(rows("placement WHERE active = 1 AND slot_id = " + id(bookings)))
                .isEqualTo(capacity);
        assertConsistent();
    }
}

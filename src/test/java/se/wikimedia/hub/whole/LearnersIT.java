package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What learners send: each event counts once, comes back as it was, and goes with its owner. */
class LearnersIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String MODULE = "copyright-for-partners";
    private static final String LESSON = "free-licences";

    private static String learner() {
        var name = "l" + UUID.randomUUID().toString().substring(0, 12);
        HUB.register(name);
        return name;
    }

    private static String token(String name) {
        return HUB.token(name, RunningHub.PASSWORD);
    }

    private static String event(UUID id, String type, String more) {
        return """
                {"id":"%s","type":"%s","module":"%s","lesson":"%s","lang":"sv","at":"2026-11-01T10:00:00+01:00"%s}""".formatted(id, type, MODULE, LESSON, more);
    }

    private static HttpResponse<String> post(String token, String batch) {
        return HUB.send("POST", "/api/progress/events", batch, "Authorization", "Bearer " + token);
    }

    private static JsonNode receipt(String token, String batch) {
        var answer = post(token, batch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer);
    }

    private static JsonNode export(String token) {
        return Json.of(HUB.get("/api/me/export", "Authorization", "Bearer " + token));
    }

    @Test
    void anEventIsAcceptedOnceAndADuplicateEverAfter() {
        var token = token(learner());
        var id = UUID.randomUUID();
        var batch = "[" + event(id, "lesson-completed", "") + "," + event(id, "lesson-completed", "") + "]";
        var first = receipt(token, batch);
        assertThat(Json.texts(first.get("accepted"))).containsExactly(id.toString());
        assertThat(Json.texts(first.get("duplicate"))).containsExactly(id.toString());
        var progress = HUB.get("/api/me/progress", "Authorization", "Bearer " + token);
        assertThat(Json.texts(receipt(token, batch).get("duplicate"))).hasSize(2);
        assertThat(HUB.get("/api/me/progress", "Authorization", "Bearer " + token)
                        .body())
                .isEqualTo(progress.body())
                .contains("2026-11-01T09:00:00Z");
    }

    @Test
    void whatIsWrongInABatchHarmsNothingElseInIt() {
        var token = token(learner());
        var good = UUID.randomUUID();
        var answer = receipt(
                token,
                "["
                        + String.join(
                                ",",
                                "7",
                                "{}",
                                "{\"id\":\"no uuid\",\"type\":\"lesson-viewed\"}",
                                event(UUID.randomUUID(), "lesson-burnt", ""),
                                event(UUID.randomUUID(), "lesson-viewed", "").replace(MODULE, "nowhere"),
                                event(UUID.randomUUID(), "lesson-viewed", "").replace(LESSON, "nowhere"),
                                event(UUID.randomUUID(), "quiz-submitted", ",\"answers\":{\"nothing\":[\"a\"]}"),
                                event(UUID.randomUUID(), "lesson-viewed", "").replace("2026-11-01T10", "yesterday"),
                                event(good, "lesson-viewed", ""))
                        + "]");
        assertThat(Json.texts(answer.get("accepted"))).containsExactly(good.toString());
        assertThat(Json.texts(answer.get("rejected"), "reason"))
                .containsExactlyInAnyOrder(
                        "malformed",
                        "malformed",
                        "malformed",
                        "malformed",
                        "malformed",
                        "unknown-module",
                        "unknown-lesson",
                        "unknown-question");
        var tooMany = "[" + String.join(",", Collections.nCopies(501, event(good, "lesson-viewed", ""))) + "]";
        assertThat(post(token, tooMany).statusCode()).isEqualTo(413);
    }

    @Test
    void thoseWhoUseTheSameIdDoNotTouchEachOther() {
        var one = token(learner());
        var other = token(learner());
        var batch = "[" + event(UUID.randomUUID(), "lesson-completed", "") + "]";
        assertThat(receipt(one, batch).get("accepted")).hasSize(1);
        assertThat(export(other).get("learning").get("events")).isEmpty();
        assertThat(receipt(other, batch).get("accepted")).hasSize(1);
        assertThat(export(one).get("learning").get("events")).hasSize(1);
    }

    static Stream<String> texts() {
        return Stream.of(
                "plain",
                " two  spaces, \t tabs and \r\n ends of lines \n",
                "<script>alert(1)</script> &amp; \"quoted\" 'so' \\u0041 \\",
                "عربي ‏مع‎ اتجاه \u202eturned\u202c \u2066isolated\u2069",
                "e\u0301 and \u00e9, \ufb01, \u212b: not normalised",
                "👩🏽‍🚀 𒀀 \ud83c\udff4\u200d\u2620\ufe0f",
                "a\u0001b\u007fc\u0085d\u2028e\ufefff",
                "x".repeat(9_999) + "é");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatALearnerWritesComesBackByteForByte(String text) {
        var quiz = Json.of(HUB.get("/api/modules/" + MODULE + "/lessons/beyond-copyright"))
                .get("quiz")
                .get("questions");
        var question = Json.items(quiz)
                .filter(each -> each.get("type").asText().equals("reflection"))
                .map(each -> each.get("id").asText())
                .findFirst()
                .orElseThrow();
        var token = token(learner());
        var batch = "["
                + event(
                                UUID.randomUUID(),
                                "quiz-submitted",
                                ",\"answers\":{\"" + question + "\":[" + Json.quoted(text) + "]}")
                        .replace(LESSON, "beyond-copyright")
                + "]";
        assertThat(receipt(token, batch).get("accepted")).hasSize(1);
        var given = export(token)
                .get("learning")
                .get("attempts")
                .get(0)
                .get("answers")
                .get(MODULE + "/beyond-copyright:q:" + question)
                .get("given");
        assertThat(Json.texts(given)).containsExactly(text);
    }

    private record Learner(String token, List<String> batches, List<String> ids) {}

    private static Learner arrive() {
        var batches = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            var events = Stream.of("lesson-viewed", "lesson-completed", "lesson-viewed")
                    .map(type -> {
                        var id = UUID.randomUUID();
                        ids.add(id.toString());
                        return event(id, type, "");
                    })
                    .toList();
            batches.add("[" + String.join(",", events) + "]");
        }
        return new Learner(token(learner()), batches, ids);
    }

    @Test
    void twoHundredLearnersWhoSendEverythingTwiceAtOnceLoseNothingAndCountOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        try {
            var learners = results(pool.invokeAll(IntStream.range(0, 200)
                    .<Callable<Learner>>mapToObj(i -> LearnersIT::arrive)
                    .toList()));
            var sendings = new ArrayList<Callable<JsonNode>>();
            for (int batch = 0; batch < 10; batch++) {
                for (var learner : learners) {
                    var sent = learner.batches().get(batch);
                    sendings.add(() -> receipt(learner.token(), sent));
                    sendings.add(() -> receipt(learner.token(), sent));
                }
            }
            var accepted = new ArrayList<String>();
            var duplicate = new ArrayList<String>();
            for (var receipt : results(pool.invokeAll(sendings))) {
                assertThat(receipt.get("rejected")).isEmpty();
                accepted.addAll(Json.texts(receipt.get("accepted")));
                duplicate.addAll(Json.texts(receipt.get("duplicate")));
            }
            var sent = learners.stream().flatMap(each -> each.ids().stream()).toList();
            assertThat(accepted).hasSize(200 * 30).doesNotHaveDuplicates();
            assertThat(new HashSet<>(accepted)).isEqualTo(new HashSet<>(sent));
            assertThat(duplicate).hasSize(200 * 30);
            for (var learner : learners.subList(0, 20)) {
                assertThat(Json.texts(export(learner.token()).get("learning").get("events"), "id"))
                        .containsExactlyInAnyOrderElementsOf(learner.ids());
            }
        } finally {
            pool.shutdown();
        }
    }

    private static <T> List<T> results(List<Future<T>> futures) throws ExecutionException, InterruptedException {
        var results = new ArrayList<T>();
        for (var future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Test
    void everythingHeldAboutMeIsToldToMeAndNoSecretIs() {
        var name = learner();
        var token = token(name);
        receipt(token, "[" + event(UUID.randomUUID(), "lesson-completed", "") + "]");
        var answer = HUB.get("/api/me/export", "Authorization", "Bearer " + token);
        var all = Json.of(answer);
        assertThat(all.get("account").get("email").asText()).isEqualTo(name + "@example.org");
        assertThat(all.get("sessions")).hasSize(1);
        assertThat(all.get("identities")).isEmpty();
        assertThat(all.get("learning").get("lessons").get(0).get("completedAt").asText())
                .isEqualTo("2026-11-01T09:00:00Z");
        assertThat(answer.body()).doesNotContain(token, "argon2", "hash");
    }

    @Test
    void whoIsErasedLeavesNothingBehind() throws SQLException {
        var name = learner();
        var token = token(name);
        receipt(token, "[" + event(UUID.randomUUID(), "quiz-submitted", ",\"answers\":{}") + "]");
        long id = idOf(name);
        assertThat(rowsAbout(id)).isNotEmpty();

        var erased = HUB.send("DELETE", "/api/me", "", "Authorization", "Bearer " + token);
        assertThat(erased.statusCode()).isEqualTo(204);

        assertThat(HUB.get("/api/me", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
        assertThat(rowsAbout(id)).isEmpty();
        assertThat(HUB.send(
                                "POST",
                                "/api/session",
                                "{\"username\":\"" + name + "\",\"password\":\"" + RunningHub.PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(401);
        HUB.register(name);
        assertThat(export(token(name)).get("learning").get("events")).isEmpty();
    }

    private static long idOf(String username) throws SQLException {
        try (var database = HUB.database();
                var query = database.prepareStatement("SELECT id FROM person WHERE username = ?")) {
            query.setString(1, username);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The tables in which any column that refers to persons has this one; new rooms are found by themselves. */
    private static List<String> rowsAbout(long person) throws SQLException {
        var found = new ArrayList<String>();
        try (var database = HUB.database();
                var columns = database.createStatement();
                var about = columns.executeQuery("SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.COLUMNS"
                        + " WHERE TABLE_SCHEMA = 'hub' AND (COLUMN_NAME IN ('person', 'person_id')"
                        + " OR TABLE_NAME = 'person' AND COLUMN_NAME = 'id')")) {
            while (about.next()) {
                try (var count = database.prepareStatement(
                        "SELECT COUNT(*) FROM `" + about.getString(1) + "` WHERE `" + about.getString(2) + "` = ?")) {
                    count.setLong(1, person);
                    try (var row = count.executeQuery()) {
                        row.next();
                        if (row.getLong(1) > 0) {
                            found.add(about.getString(1));
                        }
                    }
                }
            }
        }
        return found;
    }
}

package se.wikimedia.hub.whole;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a tour asks, from the coordinator who writes it to the host who reads the answers, on the pages and by the API. */
class QuestionsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String PDF = "%PDF-1.7\nnot much";

    private final Caller admin = demo("admin");
    private final Caller host = demo("host-de");
    private final Caller stranger = demo("host-cz");

    private static Caller demo(String account) {
        return new Caller(HUB, HUB.demoToken(account));
    }

    private static HttpResponse<String> done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    /** A tour that asks for a reason and a letter, with one slot; its path. */
    private String tour() {
        var made = done(201, admin.post("/api/tours", "{\"title\":\"Tour of questions\",\"zone\":\"UTC\"}"));
        var tour = "/tours/" + Json.of(made).get("id").asText();
        var begins =
                LocalDate.parse(Json.of(made).get("phases").get("travelling").asText());
        done(201, host.post("/api" + tour + "/slots", """
                {"host":"de","title":"Asking well","startDate":"%s","endDate":"%s","zone":"UTC","capacity":1,
                 "languages":["en"],"status":"published"}""".formatted(begins.plusDays(7), begins.plusDays(9))));
        done(200, admin.send("PUT", "/api" + tour + "/questions", """
                {"questions":[{"text":"Why us?","required":true},
                 {"text":"How?","kind":"choice","options":["By train","By bus"]},
                 {"text":"A letter","kind":"file","required":true}]}"""));
        return tour;
    }

    private static List<String> form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .toList();
    }

    private static HttpResponse<String> upload(Caller by, String path, String name) {
        var body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + PDF + "\r\n--cut--\r\n";
        return RunningHub.send(
                HUB.request(path).POST(BodyPublishers.ofString(body, ISO_8859_1)),
                "Content-Type",
                "multipart/form-data; boundary=cut",
                "Authorization",
                "Bearer " + by.token());
    }

    @Test
    void whoAppliesAnswersAndWhoDecidesReads() {
        var tour = tour();
        var slot =
                Json.of(host.get("/api" + tour + "/slots")).get("items").get(0).get("id");
        var applicant = Caller.registered(HUB, "fr");
        var fields = new LinkedHashMap<String, String>();
        fields.put("from1", "2026-01-01");
        fields.put("to1", "2030-01-01");
        fields.put("choice1", slot.asText());
        fields.put("maxStays", "1");
        fields.put("motivation", "Maps and more maps");
        fields.put("status", "submitted");
        var refused = done(400, applicant.submit(tour + "/apply", form(fields)));
        assertThat(refused.body())
                .contains("Maps and more maps", "id=\"answer1-problem\"", "id=\"answer3-problem\"")
                .doesNotContain("id=\"answer2-problem\"");

        fields.put("answer1", "You know maps.");
        fields.put("status", "files");
        var saved = done(302, applicant.submit(tour + "/apply", form(fields)));
        assertThat(Visitor.location(saved)).endsWith(tour + "/apply/files");
        var wrong = done(302, upload(applicant, "/answer-files" + tour.substring(6) + "/3", "letter.png"));
        assertThat(applicant
                        .get(Visitor.location(wrong).replaceFirst("^https?://[^/]+", ""))
                        .body())
                .contains("role=\"alert\"");
        done(302, upload(applicant, "/answer-files" + tour.substring(6) + "/3", "letter.pdf"));
        var mine = Json.of(applicant.get("/api" + tour + "/applications"))
                .get("items")
                .get(0);
        var read = "/api" + tour + "/applications/" + mine.get("id").asText() + "/answers";
        done(404, host.get(read));

        fields.put("status", "submitted");
        fields.put("version", mine.get("version").asText());
        done(302, applicant.submit(tour + "/apply", form(fields)));
        assertThat(done(200, host.get(read)).body()).contains("You know maps.", "letter.pdf");
        assertThat(done(200, admin.get(read.substring(4).replace("/answers", "")))
                        .body())
                .contains("You know maps.", "letter.pdf");
        var file = "/answer-files" + tour.substring(6) + "/" + mine.get("id").asText() + "/3";
        for (var reader : List.of(applicant, host, admin)) {
            var download = done(200, reader.get(file));
            assertThat(download.body()).isEqualTo(PDF);
            assertThat(download.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename*=UTF-8''letter.pdf");
        }
        done(302, new Caller(HUB, "").get(file));
        for (var other : List.of(stranger, Caller.registered(HUB, "cz"))) {
            done(404, other.get(file));
        }
        done(404, stranger.get(read));
        assertThat(applicant.get("/api/me/export").body()).contains("You know maps.", "letter.pdf");

        done(409, admin.send("PUT", "/api" + tour + "/questions", "{\"questions\":[{\"id\":1,\"text\":\"Who?\"}]}"));
        var like = done(201, admin.post("/api/tours?like=" + tour.substring(7), "{\"title\":\"The next\"}"));
        assertThat(admin.get("/api/tours/" + Json.of(like).get("id").asText() + "/questions")
                        .body())
                .contains("Why us?", "By bus");
    }

    @Test
    void theQuestionWithSomethingWrongInItIsOpenAndTheOthersAreNot() {
        var page = tour() + "/questions";
        assertThat(done(200, admin.get(page)).body()).doesNotContain(" open=\"").contains("Why us?");
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", "1");
        for (int line = 1; line <= 3; line++) {
            fields.put("id" + line, line < 3 ? Integer.toString(line) : "");
            fields.put("place" + line, line < 3 ? Integer.toString(line) : "");
            fields.put("stage" + line, "application");
            fields.put("kind" + line, line == 2 ? "choice" : "text");
            fields.put("text" + line, "Question " + line);
        }
        fields.put("options2", "Only one");
        var refused = done(400, admin.submit(page, form(fields))).body();
        assertThat(refused.split(" open=\"open\"", -1)).hasSize(2);
        assertThat(refused.indexOf("id=\"options2-problem\""))
                .isBetween(refused.indexOf(" open=\"open\""), refused.indexOf("name=\"id3\""));
        assertThat(refused).contains("Only one", "Question 3");
    }

    @Test
    void travelDataIsToldByTheVisitorAndReadByTheOtherPartiesOfTheStay() {
        var visitor = demo("lead");
        var stay = Json.of(visitor.get("/api/stays")).get("items").get(0);
        var path = "/stays/" + stay.get("place").get("placement").asText();
        var asked = Json.of(visitor.get("/api" + path + "/travel")).get("items");
        var arrival = asked.get(1).get("question").get("id").asText();
        assertThat(visitor.get(path).body()).contains("href=\"" + path + "/travel\"");

        done(302, visitor.submit(path + "/travel", form(Map.of("answer" + arrival, "By train, at nine"))));
        for (var reader : List.of(visitor, host, demo("coordinator"))) {
            assertThat(done(200, reader.get(path + "/travel")).body()).contains("By train, at nine");
            assertThat(done(200, reader.get("/api" + path + "/travel")).body()).contains("By train, at nine");
        }
        done(403, host.submit(path + "/travel", form(Map.of("answer" + arrival, "Never"))));
        done(404, stranger.get("/api" + path + "/travel"));
        var tooLong = done(400, visitor.submit(path + "/travel", form(Map.of("answer" + arrival, "x".repeat(5001)))));
        assertThat(tooLong.body()).contains("x".repeat(5001), "answer" + arrival + "-problem");
        assertThat(visitor.get("/api/me/export").body()).contains("By train, at nine");
    }
}

package se.wikimedia.hub.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files beside requests: of the kind that they say, as downloads, for those who may read the request. */
class AttachmentsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final byte[] PDF = "%PDF-1.7\nnot much".getBytes(UTF_8);

    private final Caller asker = Caller.registered(HUB, "de");
    private final Caller other = Caller.registered(HUB, "fr");
    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller nobody = new Caller(HUB, "");

    private long asked(String visibility) {
        var made = asker.post("/api/requests", "{\"text\":\"Where?\",\"visibility\":\"%s\"}".formatted(visibility));
        return Json.of(made).get("id").asLong();
    }

    private static HttpResponse<String> sent(Caller by, long request, String name, byte[] content) {
        var path = "/api/attachments?request=" + request + "&name=" + URLEncoder.encode(name, UTF_8);
        return RunningHub.send(
                HUB.request(path).POST(BodyPublishers.ofByteArray(content)),
                "Content-Type",
                "application/octet-stream",
                "Authorization",
                "Bearer " + by.token());
    }

    private long attached(long request) {
        var made = sent(asker, request, "letter of intent.pdf", PDF);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.of(made).get("id").asLong();
    }

    @Test
    void whoeverMayReadTheRequestDownloadsIt() {
        var open = attached(asked("public"));
        var file = nobody.get("/attachments/" + open);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(new String(PDF, UTF_8));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''letter-of-intent.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");

        var request = asked("private");
        var hidden = attached(request);
        for (var caller : List.of(nobody, other)) {
            assertThat(caller.get("/attachments/" + hidden).statusCode()).isEqualTo(404);
            assertThat(caller.get("/api/attachments?request=" + request).statusCode())
                    .isEqualTo(404);
        }
        assertThat(asker.get("/attachments/" + hidden).statusCode()).isEqualTo(200);
        assertThat(agent.get("/attachments/" + hidden).statusCode()).isEqualTo(200);
        assertThat(agent.get("/help/" + request).body()).contains("/attachments/" + hidden);
    }

    @Test
    void onlyWhatItSaysItIsIsTaken() {
        var request = asked("public");
        for (var name : List.of("run.exe", "page.html", "picture.png", "noending", "macro.docm")) {
            assertThat(sent(asker, request, name, PDF).statusCode()).as(name).isEqualTo(422);
        }
        assertThat(sent(asker, request, "..", PDF).statusCode()).isEqualTo(400);
        assertThat(sent(
                                asker,
                                request,
                                "script.svg",
                                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(sent(asker, request, "../../etc/a.txt", "Hello".getBytes(UTF_8))
                        .body())
                .contains("\"a.txt\"");
        assertThat(sent(asker, request, "large.pdf", new byte[2 << 20]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void fiveAreEnoughAndOnlyTheAskerAndAgentsBringAny() {
        var request = asked("public");
        assertThat(sent(other, request, "a.pdf", PDF).statusCode()).isEqualTo(403);
        for (int i = 0; i < 4; i++) {
            attached(request);
        }
        assertThat(sent(agent, request, "a.pdf", PDF).statusCode()).isEqualTo(201);
        assertThat(sent(asker, request, "a.pdf", PDF).statusCode()).isEqualTo(409);
    }

    @Test
    void itIsRemovedByItsSenderAndGoesWithTheRequestAndTheAccount() {
        var request = asked("public");
        var first = attached(request);
        assertThat(other.send("DELETE", "/api/attachments/" + first, "").statusCode())
                .isEqualTo(403);
        assertThat(asker.send("DELETE", "/api/attachments/" + first, "").statusCode())
                .isEqualTo(204);
        assertThat(nobody.get("/attachments/" + first).statusCode()).isEqualTo(404);

        var shown = attached(request);
        var hidden = attached(asked("private"));
        assertThat(Json.of(asker.get("/api/me/export")).get("attachments")).hasSize(2);
        assertThat(asker.send("DELETE", "/api/me", "").statusCode()).isEqualTo(204);
        assertThat(agent.get("/attachments/" + shown).statusCode()).isEqualTo(404);
        assertThat(agent.get("/attachments/" + hidden).statusCode()).isEqualTo(404);
    }
}

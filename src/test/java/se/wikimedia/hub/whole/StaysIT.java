package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demo's stays over HTTP and on their pages, as the visitor, the host and a stranger see them. */
class StaysIT {

    private static final RunningHub HUB = RunningHub.shared();

    private static HttpResponse<String> send(String method, String path, String body, String account) {
        return HUB.send(method, path, body, "Authorization", "Bearer " + HUB.token(account, "demo-" + account));
    }

    private static JsonNode done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.of(answer);
    }

    private static JsonNode stayOf(String visitor) {
        return done(200, send("GET", "/api/stays", "", visitor)).get("items").get(0);
    }

    private static String path(JsonNode stay) {
        return "/stays/" + stay.get("place").get("placement").asText();
    }

    @Test
    void aStayIsThereForItsPartiesAlone() {
        var stay = stayOf("lead");
        assertThat(stay.get("party").asText()).isEqualTo("visitor");
        assertThat(done(200, send("GET", "/api" + path(stay), "", "host-de"))
                        .get("party")
                        .asText())
                .isEqualTo("host");
        assertThat(done(200, send("GET", "/api" + path(stay), "", "coordinator"))
                        .get("party")
                        .asText())
                .isEqualTo("coordinator");
        done(404, send("GET", "/api" + path(stay), "", "learner"));
        done(404, send("POST", "/api" + path(stay) + "/messages", "{\"text\":\"Hello\"}", "host-fr"));
    }

    @Test
    void aVisitorDocumentsOnThePageAndTheHostMakesItAResource() {
        var stay = stayOf("lead");
        var visitor = Visitor.demo(HUB, "lead");
        var told = visitor.post(
                path(stay),
                Map.of(
                        "act", "tell",
                        "what", "Wrote a guide to naming photographs",
                        "link", "https://commons.wikimedia.org/wiki/Commons:File_naming",
                        "becomes", "resource"));
        assertThat(told.statusCode()).isIn(302, 303);
        var refused = visitor.post(path(stay), Map.of("act", "report", "rating", "5", "text", "Good"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Good");

        var host = done(200, send("GET", "/api" + path(stay), "", "host-de"));
        var tasks = host.get("tasks");
        var task = tasks.get(tasks.size() - 1);
        assertThat(task.get("what").asText()).isEqualTo("Wrote a guide to naming photographs");
        var adopted = "/api" + path(stay) + "/tasks/" + task.get("id").asText() + "/resource";
        done(403, send("POST", adopted, "{}", "lead"));
        done(200, send("POST", adopted, "{}", "host-de"));
        done(404, send("POST", adopted, "{}", "host-de"));
        assertThat(HUB.send("GET", "/api/resources?q=naming", "").body())
                .contains("Wrote a guide to naming photographs");
    }

    @Test
    void whatIsToldByBothIsReadByBothAndCertified() {
        var stay = stayOf("translator");
        assertThat(stay.get("evaluation").get("rating").asInt()).isEqualTo(4);
        done(409, send("PUT", "/api" + path(stay) + "/report", "{\"rating\":1,\"text\":\"Changed\"}", "translator"));
        var certificate = Visitor.demo(HUB, "translator").get(path(stay) + "/certificate?lang=sv");
        assertThat(certificate.statusCode()).isEqualTo(200);
        assertThat(Visitor.demo(HUB, "translator").get("/me?lang=sv").body())
                .contains(path(stay) + "/certificate\">Reste till");
        assertThat(certificate.body()).contains("Intyg").contains("translator").contains("7 dagar");
        assertThat(Visitor.demo(HUB, "lead")
                        .get(path(stayOf("lead")) + "/certificate")
                        .statusCode())
                .isEqualTo(404);
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

    private static String paper(Visitor visitor, String path) {
        var sent = visitor.bytes(path);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(sent.headers().firstValue("Cache-Control")).contains("private, no-cache");
        try (var document = Loader.loadPDF(sent.body())) {
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            return Normalizer.normalize(words.getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void agreementAndCertificateAreKeptAsPdf() {
        var stay = stayOf("translator");
        var visitor = Visitor.demo(HUB, "translator");
        var file = "/api" + path(stay) + "/agreement.pdf";
        var page = visitor.get(path(stay) + "/agreement?lang=sv");
        assertThat(page.body()).contains("href=\"" + file + "?lang=sv\"");
        assertThat(paper(visitor, file + "?lang=sv"))
                .startsWith("Överenskommelse")
                .contains("The visitor is insured")
                .contains("/modules/friendly-space)")
                .contains("Besökaren har godkänt");
        var certificate = "/api" + path(stay) + "/certificate.pdf";
        assertThat(paper(visitor, certificate + "?lang=en"))
                .startsWith("Certificate")
                .contains("translator took part in an exchange with Wikimedia Deutschland.")
                .contains("7 days");
        assertThat(paper(visitor, certificate + "?lang=ar"))
                .startsWith("شهادة")
                .contains("شارك", "في تبادل مع", "ما أُنجز");

        var sent = visitor.bytes(certificate + "?lang=ar").headers();
        assertThat(sent.firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"certificate-")
                .contains("; filename*=UTF-8''%D8%B4");
        var seen = visitor.bytes(
                certificate + "?lang=ar",
                "If-None-Match",
                sent.firstValue("ETag").orElse(""));
        assertThat(seen.statusCode()).isEqualTo(304);
        done(404, send("GET", certificate, "", "learner"));
        done(404, send("GET", "/api" + path(stayOf("lead")) + "/certificate.pdf", "", "lead"));
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

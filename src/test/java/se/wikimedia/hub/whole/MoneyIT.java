package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The money of the demo's tours over HTTP: rates for all, a budget for its coordinators, a part of it for each host. */
class MoneyIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String VISITS = "/api/tours/autumn-visits/money";
    private static final String HEAD = "from,currency,kind,country,fromKilometres,toKilometres,amount,greenAmount\n";

    private static Caller caller(String account) {
        return new Caller(HUB, HUB.demoToken(account));
    }

    @Test
    void aBadFileOfRatesIsRefusedWithItsLinesAndAGoodOneTakenWhole() {
        var admin = caller("admin");
        var before = admin.get("/api/rates/all.csv").body();
        var refused =
                admin.post("/api/rates/all.csv", HEAD + "1999-01-01,EUR,day,,,,35,\n1999-01-01,EUR,week,,,,35,\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        var error = Json.of(refused).get("errors").get(0);
        assertThat(error.get("field").asText()).isEqualTo("line 3");
        assertThat(error.get("detail").asText()).contains("kind");
        assertThat(admin.get("/api/rates/all.csv").body()).isEqualTo(before);
        assertThat(admin.post("/api/rates/all.csv", HEAD + "1999-01-01,EUR,day,,,,35,\n")
                        .statusCode())
                .isEqualTo(200);
        var table = new Caller(HUB, "").get("/api/rates/1999-01-01");
        assertThat(Json.of(table).get("days").get(0).get("amount").asLong()).isEqualTo(3_500);
        assertThat(admin.send("DELETE", "/api/rates/1999-01-01", "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void ratesAreKeptInAFormThatForgetsNothingTyped() {
        var refused = Visitor.demo(HUB, "admin").post("/rates/1998-01-01", Map.of());
        assertThat(refused.statusCode()).isEqualTo(404);
        var page = Visitor.demo(HUB, "coordinator");
        var wrong = page.post(
                "/rates/new",
                Map.of(
                        "from",
                        "1998-01-01",
                        "currency",
                        "EUR",
                        "country",
                        "DE",
                        "dayAmount",
                        "thirty",
                        "version",
                        "0"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"thirty\"", "days[0]-problem");
        var taken = page.post(
                "/rates/new",
                Map.of("from", "1998-01-01", "currency", "eur", "country", "de", "dayAmount", "30,5", "version", "0"));
        assertThat(taken.statusCode()).isIn(302, 303);
        assertThat(page.get("/rates").body()).contains("€30.50");
        assertThat(page.post("/rates/1998-01-01", Map.of("remove", "yes", "version", "1"))
                        .statusCode())
                .isIn(302, 303);
    }

    @Test
    void aFileChosenInTheBrowserIsToldOnThePage() {
        assertThat(sent("1997-01-01,EUR,day,,,,35,\n1997-01-01,EUR,day,,,,36,\n")
                        .body())
                .contains("role=\"alert\"", "Line 3:");
        assertThat(sent("1997-01-01,EUR,day,,,,35,\n").body()).contains("role=\"status\"", "€35.00");
        assertThat(caller("admin").send("DELETE", "/api/rates/1997-01-01", "").statusCode())
                .isEqualTo(204);
    }

    private static HttpResponse<String> sent(String lines) {
        var coordinator = Visitor.demo(HUB, "coordinator");
        var body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rates.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + HEAD + lines + "\r\n--part--\r\n";
        return RunningHub.send(
                HUB.request("/rate-files").POST(BodyPublishers.ofString(body)),
                "Content-Type",
                "multipart/form-data; boundary=part",
                "Cookie",
                "hub_session=" + coordinator.cookies().get("hub_session"));
    }

    @Test
    void theCoordinatorKeepsTheBudgetAndTheHostReadsItsPart() {
        var admin = caller("admin");
        var budget = Json.of(admin.get(VISITS));
        var stay = budget.get("stays").get(0);
        assertThat(stay.get("host").asText()).isEqualTo("de");
        int version = budget.get("version").asInt();
        var body =
                "{\"currency\":\"EUR\",\"amounts\":[{\"host\":\"de\",\"kind\":\"other\",\"planned\":15000,\"actual\":9950}]}";
        var stale = RunningHub.send(
                HUB.request(VISITS).PUT(BodyPublishers.ofString(body)),
                "Authorization",
                "Bearer " + admin.token(),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"" + (version + 7) + "\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(admin.send("PUT", VISITS, body).statusCode()).isEqualTo(200);
        var host = caller("host-de");
        var part = Json.of(host.get(VISITS)).get("parts").get(0);
        assertThat(part.get("amounts").get(2).get("actual").asLong()).isEqualTo(9_950);
        assertThat(host.send("PUT", VISITS, body).statusCode()).isEqualTo(403);
        assertThat(Json.of(caller("host-fr").get(VISITS)).get("parts")).isEmpty();
        assertThat(caller("learner").get(VISITS).statusCode()).isEqualTo(403);
        assertThat(host.get(VISITS + "/all.csv").body())
                .contains("autumn-visits,de,")
                .contains("other,EUR,150.00,99.50,50.50");
        var sheets = host.get(VISITS + "/all.xlsx");
        assertThat(sheets.body()).startsWith("PK");
        assertThat(sheets.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"money-autumn-visits.xlsx\"");
        assertThat(Visitor.demo(HUB, "host-de")
                        .get("/tours/autumn-visits/money?lang=en")
                        .body())
                .contains("€99.50")
                .doesNotContain("name=\"actual.de.other\"");
    }
}

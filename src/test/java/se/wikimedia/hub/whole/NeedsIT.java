package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a visitor of the demo needs, over HTTP and on the pages, for the host alone. */
class NeedsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String TOUR = "/tours/autumn-visits";

    private static Caller caller(String account) {
        return new Caller(HUB, HUB.demoToken(account));
    }

    @Test
    void theHostOfTheStayReadsItAndNobodyElse() {
        var told = Visitor.demo(HUB, "lead")
                .post(TOUR + "/needs", Map.of("accessibility", "A ramp at the door", "diet", "no nuts", "visa", ""));
        assertThat(told.statusCode()).isIn(302, 303);
        assertThat(Json.of(caller("lead").get("/api" + TOUR + "/needs"))
                        .get("diet")
                        .asText())
                .isEqualTo("no nuts");
        var stay = Json.of(caller("lead").get("/api/stays")).get("items").get(0);
        var path = "/stays/" + stay.get("place").get("placement").asText() + "/needs";
        assertThat(caller("host-de").get("/api" + path).body()).contains("A ramp at the door");
        assertThat(Visitor.demo(HUB, "host-de").get(path).body()).contains("A ramp at the door");
        assertThat(caller("coordinator").get("/api" + path).statusCode()).isEqualTo(403);
        assertThat(caller("admin").get("/api" + path).statusCode()).isEqualTo(403);
        assertThat(caller("host-fr").get("/api" + path).statusCode()).isEqualTo(404);
        assertThat(caller("learner").get("/api" + path).statusCode()).isEqualTo(404);
        assertThat(caller("lead").get("/api/me/export").body()).contains("A ramp at the door");
    }

    @Test
    void whatWasTypedIsStillThereAfterAnError() {
        var refused = Visitor.demo(HUB, "lead").post(TOUR + "/needs", Map.of("visa", "x".repeat(2001), "diet", "rice"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("rice").contains("x".repeat(2001));
    }
}

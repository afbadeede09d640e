package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A language's lead decides what readers get, writes the style guide and asks people to help. */
class StewardshipIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String LESSON = "/api/modules/finding-a-partner/lessons/make-contact?lang=gsw";

    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));
    private final Caller lead = new Caller(HUB, HUB.demoToken("lead"));

    private Set<String> languagesShown() {
        return Json.items(Json.of(admin.get(LESSON)).get("units"))
                .map(unit -> unit.get("lang").asText())
                .collect(Collectors.toSet());
    }

    private void decide(String language, boolean showsUnreviewed) {
        var decided =
                admin.send("PUT", "/api/languages/" + language, "{\"showsUnreviewed\":%s}".formatted(showsUnreviewed));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    }

    @Test
    void readersGetUnreviewedTextsOrNotFromTheCommitOn() {
        var unit = "/api/translations/gsw/finding-a-partner/make-contact:T:1";
        var translator = Caller.registered(HUB, "de", "translator");
        var reviewer = Caller.registered(HUB, "de", "reviewer");
        var source = Json.of(translator.get(unit)).get("source").asText();
        assertThat(translator
                        .send("PUT", unit, "{\"text\":%s}".formatted(Json.quoted(source)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(languagesShown()).contains("gsw");
        var share = Json.of(admin.get("/api/translations/gsw")).get("total");
        decide("gsw", false);
        assertThat(languagesShown()).doesNotContain("gsw");
        assertThat(Json.of(admin.get("/api/translations/gsw")).get("total"))
                .as("what is done stays done")
                .isEqualTo(share);
        var page = new Visitor(HUB)
                .get("/modules/finding-a-partner/make-contact?lang=gsw")
                .body();
        assertThat(page).contains("/translate/gsw/finding-a-partner?unit=make-contact%3AT%3A1");
        assertThat(reviewer.post(unit + "/review", "{\"approved\":true}").statusCode())
                .isEqualTo(200);
        assertThat(languagesShown()).contains("gsw");
        decide("gsw", true);
    }

    @Test
    void aGuideIsWrittenWithAFormShownToTranslatorsAndItsHistoryKept() {
        var desk = Visitor.demo(HUB, "lead");
        var version = Json.of(lead.get("/api/languages/sv")).get("version").asText();
        var guide = "Skriv **kort** " + System.nanoTime() + " <script>alert(1)</script>";
        assertThat(desk.post(
                                "/languages/sv",
                                Map.of("act", "decide", "version", version, "showing", "all", "guide", guide))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.post(
                                "/languages/sv",
                                Map.of("act", "decide", "version", version, "showing", "all", "guide", "late"))
                        .statusCode())
                .as("somebody was faster")
                .isEqualTo(412);
        assertThat(Visitor.demo(HUB, "translator")
                        .get("/translate/sv/finding-a-partner")
                        .body())
                .contains("<strong>kort</strong>")
                .doesNotContain("<script>alert");
        assertThat(Json.of(lead.get("/api/languages/sv/history"))
                        .get("items")
                        .get(0)
                        .get("by")
                        .asText())
                .isEqualTo("Language lead for Swedish");
        assertThat(desk.post("/languages/ar", Map.of("act", "decide", "guide", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoAcceptsAnInvitationHasTheRoleAndWhoIsNotAskedHasNot() {
        var invited = Caller.registered(HUB, "de");
        var name = Json.of(invited.get("/api/me")).get("username").asText();
        var unit = "/api/translations/sv/finding-a-partner/module:title";
        var asked = "{\"username\":\"%s\",\"role\":\"translator\"}".formatted(name);
        var made = lead.post("/api/languages/sv/invitations", asked);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(lead.post("/api/languages/sv/invitations", asked).statusCode())
                .isEqualTo(409);
        assertThat(lead.post("/api/languages/ar/invitations", asked).statusCode())
                .isEqualTo(403);
        assertThat(lead.post("/api/languages/sv/invitations", asked.replace("translator", "admin"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(invited.get("/api/me/news").body()).contains("/me/invitations");
        var id = Json.of(made).get("id").asText();
        var stranger = Caller.registered(HUB, "de");
        assertThat(stranger.send("PUT", "/api/me/invitations/" + id, "{\"accepted\":true}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(invited.send("PUT", "/api/me/invitations/" + id, "{\"accepted\":true}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(invited.send("PUT", "/api/me/invitations/" + id, "{\"accepted\":false}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(Json.of(invited.send("PUT", unit, "{\"text\":\"Hitta en partner\"}"))
                        .get("outcome")
                        .asText())
                .isEqualTo("accepted");
        assertThat(lead.post("/api/languages/sv/invitations", asked).statusCode())
                .as("has the role")
                .isEqualTo(400);
        assertThat(Json.of(invited.get("/api/me/export")).get("languageInvitations"))
                .hasSize(1);
    }

    @Test
    void anInvitationIsWithdrawnOrDeclinedWithPlainForms() {
        var desk = Visitor.demo(HUB, "lead");
        var invited = Visitor.demo(HUB, "visitor");
        var ask = Map.of("act", "invite", "username", "visitor", "role", "reviewer");
        assertThat(desk.post("/languages/sv", ask).statusCode()).isEqualTo(302);
        assertThat(desk.post("/languages/sv", Map.of("act", "withdraw", "invitation", newest()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(invited.post("/me/invitations", Map.of("act", "accept", "invitation", newest()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(desk.post("/languages/sv", ask).statusCode()).isEqualTo(302);
        assertThat(invited.get("/me/invitations").body()).contains("value=\"decline\"");
        assertThat(invited.post("/me/invitations", Map.of("act", "decline", "invitation", newest()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.post("/languages/sv", Map.of("act", "invite", "username", "nobody-is-so", "role", "reviewer"))
                        .statusCode())
                .isEqualTo(400);
    }

    private String newest() {
        return Json.of(lead.get("/api/languages/sv/invitations?limit=1"))
                .get("items")
                .get(0)
                .get("id")
                .asText();
    }
}

package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committee meets: terms, an agenda, decisions with reasons, and what everybody reads in the end. */
class MeetingsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String MEETINGS = "/api/committee/meetings";

    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));
    private final Caller nobody = new Caller(HUB, "");

    private static JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return Json.of(answer);
    }

    private static void refused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.of(answer).get("type").asText()).isEqualTo("/problems/" + type);
    }

    private static String username(Caller who) {
        return Json.of(who.get("/api/me")).get("username").asText();
    }

    private static long proposed(Caller author, String title) {
        return done(author.post("/api/proposals", "{\"title\":\"%s\",\"estimatedDays\":3}".formatted(title)))
                .get("id")
                .asLong();
    }

    private static String planned(Caller member) {
        var plan = "{\"date\":\"%s\",\"time\":\"14:00\",\"zone\":\"Europe/Stockholm\",\"language\":\"sv\"}";
        return MEETINGS + "/"
                + done(member.post(
                                MEETINGS,
                                plan.formatted(LocalDate.now(ZoneOffset.UTC).plusDays(7))))
                        .get("id")
                        .asText();
    }

    /** The id of the item. */
    private static long onAgenda(Caller member, String meeting, long proposal) {
        var agenda = done(member.post(meeting + "/agenda", "{\"proposal\":" + proposal + "}"))
                .get("agenda");
        return agenda.get(agenda.size() - 1).get("id").asLong();
    }

    private static HttpResponse<String> decide(
            Caller member, String meeting, long item, String outcome, String reason) {
        return member.send(
                "PUT",
                meeting + "/agenda/" + item + "/decision",
                "{\"outcome\":\"%s\",\"reason\":\"%s\"}".formatted(outcome, reason));
    }

    private static List<Long> proposals(JsonNode meeting) {
        var ids = new ArrayList<Long>();
        meeting.get("agenda").forEach(item -> ids.add(item.get("proposal").asLong()));
        return ids;
    }

    @Test
    void whatAMeetingDecidesIsOnTheProposalsAndEverybodyCanReadWhy() {
        var member = Caller.registered(HUB, "cz", "committee");
        var author = Caller.registered(HUB, "de", "committee");
        long accepted = proposed(author, "Wanted and accepted");
        long declined = proposed(author, "Wanted and declined");
        long postponed = proposed(member, "Wanted and postponed");
        var meeting = planned(member);
        var first = onAgenda(member, meeting, accepted);
        var second = onAgenda(member, meeting, declined);
        var third = onAgenda(author, meeting, postponed);
        refused(member.post(meeting + "/agenda", "{\"proposal\":" + accepted + "}"), 409, "on-agenda");
        assertThat(proposals(done(member.send("PUT", meeting + "/agenda/" + third, "{\"place\":1}"))))
                .containsExactly(postponed, accepted, declined);
        refused(decide(member, meeting, first, "accepted", "Too early"), 409, "meeting-not-so");

        done(member.post(meeting + "/begin", ""));
        refused(decide(author, meeting, first, "accepted", "It is mine"), 403, "item-recused");
        assertThat(decide(member, meeting, first, "accepted", " ").statusCode()).isEqualTo(400);
        done(decide(member, meeting, first, "accepted", "Many need it"));
        done(decide(member, meeting, second, "declined", "There is one already"));
        refused(member.post(meeting + "/close", ""), 409, "agenda-undecided");
        done(decide(author, meeting, third, "postponed", "Costs are unknown"));
        var seen = member.get(meeting).headers().firstValue("ETag").orElseThrow();
        done(member.send("PUT", meeting + "/minutes", "{\"minutes\":\"Vi sade **mycket**.\"}", "If-Match", seen));
        refused(author.send("PUT", meeting + "/minutes", "{\"minutes\":\"Annat\"}", "If-Match", seen), 412, "stale");

        var before = Json.of(nobody.get(meeting));
        assertThat(before.has("minutes")).isFalse();
        assertThat(before.toString()).doesNotContain("Many need it");
        assertThat(proposals(before)).containsExactly(postponed, accepted, declined);

        done(member.post(meeting + "/close", ""));
        refused(member.post(meeting + "/begin", ""), 409, "meeting-closed");
        refused(decide(member, meeting, first, "declined", "No"), 409, "meeting-closed");
        refused(member.send("PUT", meeting + "/minutes", "{\"minutes\":\"\"}"), 409, "meeting-closed");
        var page = new Visitor(HUB)
                .get(meeting.replace("/api/committee/meetings", "/committee"))
                .body();
        assertThat(page)
                .contains("Many need it", "Costs are unknown", "<strong>mycket</strong>")
                .contains(username(author));

        assertThat(Json.of(nobody.get("/api/proposals/" + accepted))
                        .get("status")
                        .asText())
                .isEqualTo("open");
        var refusal = Json.of(nobody.get("/api/proposals/" + declined));
        assertThat(refusal.get("status").asText()).isEqualTo("declined");
        assertThat(refusal.get("decision").get("reason").asText()).isEqualTo("There is one already");
        assertThat(new Visitor(HUB).get("/backlog/" + declined).body()).contains("There is one already");
        assertThat(author.get("/api/me/news").body())
                .contains("Accepted: ", "Declined: ", "/backlog/" + accepted)
                .doesNotContain("Postponed: ");
        assertThat(Json.of(author.get("/api/me/export")).get("committeeRecusals"))
                .hasSize(2);
        assertThat(member.get(MEETINGS + "/suggestions").body())
                .contains("Wanted and postponed")
                .doesNotContain("Wanted and accepted");
    }

    @Test
    void outsideOfTheirTermAMemberIsSilent() {
        var member = Caller.registered(HUB, "cz", "committee");
        long proposal = proposed(member, "Scored by others");
        var other = Caller.registered(HUB, "fr", "committee");
        var today = LocalDate.now(ZoneOffset.UTC);
        var term = done(admin.post(
                "/api/committee/members/terms",
                "{\"username\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
                        .formatted(username(other), today.minusDays(300), today.minusDays(2))));
        refused(other.post("/api/proposals/" + proposal + "/scores", "{\"score\":4}"), 403, "no-seat");
        refused(other.post("/api/proposals/" + proposal + "/decline", ""), 403, "no-seat");
        refused(other.post(MEETINGS, "{}"), 403, "no-seat");
        assertThat(Json.of(other.get("/api/proposals/" + proposal + "/scores"))
                        .get("recused")
                        .asText())
                .isEqualTo("term");
        assertThat(Json.of(other.get("/api/me/export")).get("committeeTerms")).hasSize(1);
        assertThat(Json.items(Json.of(nobody.get("/api/committee/members")).get("items"))
                        .filter(row -> row.get("username").asText().equals(username(other)))
                        .map(row -> row.get("standing").asText()))
                .containsExactly("outside");
        var struck = admin.send(
                "DELETE", "/api/committee/members/terms/" + term.get("id").asText(), "");
        assertThat(struck.statusCode()).isEqualTo(204);
        done(other.post("/api/proposals/" + proposal + "/scores", "{\"score\":4}"));
    }

    @Test
    void aMeetingIsHeldWithPlainFormsAndTheSecondWriterSeesBothTexts() {
        var member = Caller.registered(HUB, "cz", "committee");
        long proposal = proposed(member, "Decided with forms");
        var desk = Visitor.demo(HUB, "committee3");
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        assertThat(desk.post("/committee", Map.of("act", "plan", "date", "soon", "zone", "UTC", "language", "en"))
                        .statusCode())
                .isEqualTo(400);
        var planned = desk.post(
                "/committee",
                Map.of("act", "plan", "date", tomorrow, "time", "14:00", "zone", "UTC", "language", "en"));
        var page = URI.create(Visitor.location(planned)).getPath();
        done(desk, page, Map.of("act", "add", "proposal", String.valueOf(proposal)));
        done(desk, page, Map.of("act", "begin"));
        var item = Json.of(member.get("/api/committee/meetings" + page.substring(page.lastIndexOf('/'))))
                .get("agenda")
                .get(0)
                .get("id")
                .asText();
        var unexplained = desk.post(page, Map.of("act", "decide", "item", item, "outcome", "accepted", "reason", ""));
        assertThat(unexplained.statusCode()).isEqualTo(400);
        assertThat(unexplained.body()).contains("value=\"accepted\" checked");
        done(desk, page, Map.of("act", "decide", "item", item, "outcome", "accepted", "reason", "Needed"));
        done(desk, page, Map.of("act", "write", "version", "0", "minutes", "Said by one"));
        var second = desk.post(page, Map.of("act", "write", "version", "0", "minutes", "Said by another"));
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.body()).contains("Said by one", "Said by another", "name=\"version\" value=\"1\"");
        done(desk, page, Map.of("act", "write", "version", "1", "minutes", "Said by one and another"));
        done(desk, page, Map.of("act", "close"));
        assertThat(new Visitor(HUB).get(page).body()).contains("Said by one and another", "Needed");
        assertThat(new Visitor(HUB).get("/committee").body()).contains(page);
    }

    private static void done(Visitor desk, String page, Map<String, String> fields) {
        var answer = desk.post(page, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void aMeetingThatIsCalledOffLeavesItsProposalsWaiting() {
        var member = Caller.registered(HUB, "cz", "committee");
        long proposal = proposed(member, "Waits on");
        var meeting = planned(member);
        onAgenda(member, meeting, proposal);
        assertThat(member.send("DELETE", meeting, "").statusCode()).isEqualTo(204);
        assertThat(member.get(meeting).statusCode()).isEqualTo(404);
        onAgenda(member, planned(member), proposal);
    }
}

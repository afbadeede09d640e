package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is made next, through the API: the worked example, who may score, what is published. */
class BacklogIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller admin = new Caller(HUB, HUB.demoToken("admin"));
    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller expert = new Caller(HUB, HUB.demoToken("expert"));
    private final Caller nobody = new Caller(HUB, "");

    private static OffsetDateTime monthsAgo(int months) {
        return OffsetDateTime.now(ZoneOffset.UTC).minusMonths(months);
    }

    /** Through a request, as an older record, and the agent's verdict on it. */
    private long gap(String community, String verdict, int monthsAgo) {
        var request = admin.post(
                "/api/requests",
                "{\"text\":\"Needed\",\"visibility\":\"public\",\"community\":\"%s\",\"createdAt\":\"%s\"}"
                        .formatted(community, monthsAgo(monthsAgo)));
        var id = Json.of(request).get("id").asLong();
        var closed = agent.post("/api/requests/" + id + "/close", "{\"verdict\":\"" + verdict + "\"}");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        var all = new ArrayList<JsonNode>();
        Json.items(Json.of(agent.get("/api/gaps?limit=200")).get("items")).forEach(all::add);
        return all.stream()
                .filter(gap -> gap.path("request").asLong() == id)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
    }

    private long proposal(double days, int monthsAgo, int zeroResults, String neededBy, List<Long> gaps) {
        var made = admin.post(
                "/api/proposals",
                "{\"title\":\"Wanted\",\"kind\":\"module\",\"estimatedDays\":%s,\"createdAt\":\"%s\",\"zeroResults\":%d,%s\"gaps\":%s}"
                        .formatted(days, monthsAgo(monthsAgo), zeroResults, neededBy, gaps));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.of(made).get("id").asLong();
    }

    private void score(long proposal, double... scores) {
        for (double score : scores) {
            var scored = Caller.registered(HUB, "cz", "committee")
                    .post("/api/proposals/" + proposal + "/scores", "{\"score\":" + score + "}");
            assertThat(scored.statusCode()).as(scored.body()).isEqualTo(200);
        }
    }

    private JsonNode row(long proposal) {
        return Json.items(Json.of(nobody.get("/api/backlog?limit=200")).get("items"))
                .filter(row -> row.get("id").asLong() == proposal)
                .findFirst()
                .orElseThrow();
    }

    private static void assertPart(JsonNode row, String part, double expected) {
        assertThat(row.get("parts").get(part).asDouble()).as(part).isCloseTo(expected, within(0.0006));
    }

    @Test
    void theWorkedExampleComesOutOfWhatPeopleHaveEntered() {
        var uploads = List.of(
                gap("de", "outdated", 1),
                gap("de", "outdated", 2),
                gap("de", "outdated", 3),
                gap("de", "outdated", 20),
                gap("fr", "outdated", 5),
                gap("fr", "outdated", 8));
        assertThat(expert.post("/api/gaps/" + uploads.get(0) + "/confirm", "").statusCode())
                .isEqualTo(200);
        long p = proposal(20, 4, 30, "", uploads);
        score(p, 3.6, 3.5, 3.7);
        assertThat(admin.post("/api/proposals/" + p + "/pledges", "{\"community\":\"de\",\"days\":5}")
                        .statusCode())
                .isEqualTo(200);

        var licences = List.of(
                gap("se-community", "none", 2),
                gap("ar-community", "none", 6),
                gap("sv-community", "other-language", 4));
        expert.post("/api/gaps/" + licences.get(0) + "/confirm", "");
        var soon = OffsetDateTime.now(ZoneOffset.UTC).plusMonths(2).toLocalDate();
        long q = proposal(8, 2, 8, "\"neededBy\":\"" + soon + "\",", licences);
        score(q, 3.3, 3.0, 5.0);

        var first = row(p);
        assertPart(first, "k", 1.3);
        assertPart(first, "D", 3.049);
        assertPart(first, "I", 1.2);
        assertPart(first, "A", 1.1667);
        assertPart(first, "E", 21);
        assertPart(first, "z", 30);
        assertThat(first.get("score").asDouble()).isCloseTo(2.03, within(0.005));
        var second = row(q);
        assertPart(second, "D", 4.207);
        assertPart(second, "T", 1.25);
        assertPart(second, "C", 1);
        assertPart(second, "E", 10.4);
        assertThat(second.get("score").asDouble()).isCloseTo(6.03, within(0.005));
        assertThat(second.get("rank").asInt()).isLessThan(first.get("rank").asInt());
    }

    @Test
    void whoHasAStakeDoesntScoreAndNobodySeesScoresBeforeTheirOwn() {
        long id = proposal(5, 1, 0, "", List.of(gap("sw-community", "none", 1)));
        var path = "/api/proposals/" + id + "/scores";
        var ofTheCommunity = Caller.registered(HUB, "sw-community", "committee");
        var refused = ofTheCommunity.post(path, "{\"score\":5}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.of(refused).get("type").asText()).isEqualTo("/problems/recused");
        assertThat(Json.of(ofTheCommunity.get(path)).get("recused").asText()).isEqualTo("community");

        score(id, 5, 5);
        assertThat(row(id).get("parts").get("I").asDouble())
                .as("two are too few")
                .isEqualTo(1);
        var member = Caller.registered(HUB, "fr", "committee");
        assertThat(Json.of(member.get(path)).has("others")).isFalse();
        assertThat(member.post(path, "{\"score\":6}").statusCode()).isEqualTo(400);
        var mine = member.post(path, "{\"score\":2}");
        assertThat(Json.of(mine).get("others")).hasSize(2);
        assertThat(row(id).get("parts").get("I").asDouble()).isCloseTo(5 / 3.0, within(1e-9));

        assertThat(Json.of(member.post(path, "{\"recused\":true}"))
                        .get("recused")
                        .asText())
                .isEqualTo("declared");
        assertThat(row(id).get("parts").get("I").asDouble()).isEqualTo(1);
        assertThat(member.post(path, "{\"score\":2}").statusCode()).isEqualTo(403);
    }

    @Test
    void aStakeThatComesUpLaterTakesTheScoreBack() {
        var gaps = new ArrayList<>(List.of(gap("de", "none", 1)));
        long id = proposal(5, 1, 0, "", gaps);
        score(id, 5, 5, 5);
        assertThat(row(id).get("parts").get("I").asDouble()).isGreaterThan(1);
        gaps.add(gap("cz", "none", 1));
        var changed = admin.send(
                "PUT", "/api/proposals/" + id, "{\"title\":\"Wanted\",\"estimatedDays\":5,\"gaps\":" + gaps + "}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(row(id).get("parts").get("I").asDouble()).isEqualTo(1);
    }

    @Test
    void aProposalIsFoundByItsThemes() {
        var before = "{\"title\":\"Themed\",\"estimatedDays\":5,\"themes\":";
        for (var wrong : List.of("[]", "[\"skills\",\"else\"]")) {
            var refused = admin.post("/api/proposals", before + wrong + "}");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Json.texts(Json.of(refused).get("errors"), "field")).containsExactly("themes");
        }
        var made = Json.of(admin.post("/api/proposals", before + "[\"funding\",\"skills\",\"skills\"]}"));
        long id = made.get("id").asLong();
        assertThat(made.get("themes").toString()).isEqualTo("[\"skills\",\"funding\"]");
        int rank = row(id).get("rank").asInt();
        assertThat(ranked("funding")).containsEntry(id, rank);
        assertThat(ranked("collaboration")).doesNotContainKey(id);
        assertThat(nobody.get("/api/proposals?theme=skills&limit=200").body()).contains("\"id\":" + id + ",");
        assertThat(nobody.get("/api/proposals?theme=leadership&limit=200").body())
                .doesNotContain("\"id\":" + id + ",");

        var path = "/api/proposals/" + id;
        var untold = Json.of(admin.send("PUT", path, "{\"title\":\"Themed\",\"estimatedDays\":5}"));
        assertThat(untold.get("themes")).as("what isn't told stays").hasSize(2);
        var desk = Visitor.demo(HUB, "agent");
        assertThat(desk.post("/backlog/" + id, Map.of("act", "themes")).statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/backlog/" + id, Map.of("act", "themes", "themes", "collaboration"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(ranked("collaboration")).containsEntry(id, rank);
        assertThat(Visitor.demo(HUB, "learner")
                        .post("/backlog/" + id, Map.of("act", "themes", "themes", "skills"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(HUB.get("/backlog?theme=collaboration").body()).contains("/backlog/" + id + "\"");
        assertThat(HUB.get("/backlog?theme=leadership").body()).doesNotContain("/backlog/" + id + "\"");
    }

    private Map<Long, Integer> ranked(String theme) {
        return Json.items(Json.of(nobody.get("/api/backlog?limit=200&theme=" + theme))
                        .get("items"))
                .collect(Collectors.toMap(
                        row -> row.get("id").asLong(), row -> row.get("rank").asInt()));
    }

    @Test
    void aGapBelongsToOneProposal() {
        var gaps = List.of(gap("de", "none", 1));
        proposal(5, 1, 0, "", gaps);
        var second = admin.post("/api/proposals", "{\"title\":\"Again\",\"estimatedDays\":5,\"gaps\":" + gaps + "}");
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(Json.texts(Json.of(second).get("errors"), "field")).containsExactly("gaps");
    }

    @Test
    void theCommitteePlacesAProposalElsewhereForAReasonAndPublishesTheRanking() {
        long id = proposal(900, 0, 0, "", List.of(gap("de", "other-language", 30)));
        var member = Caller.registered(HUB, "fr", "committee");
        assertThat(member.post("/api/proposals/" + id + "/override", "{\"rank\":1}")
                        .statusCode())
                .isEqualTo(400);
        member.post("/api/proposals/" + id + "/override", "{\"rank\":1,\"reason\":\"The law changes in May.\"}");
        assertThat(row(id).get("rank").asInt()).isEqualTo(1);
        assertThat(row(id).get("override").get("reason").asText()).isEqualTo("The law changes in May.");

        var published =
                Json.of(member.post("/api/backlog/snapshots", "")).get("id").asLong();
        member.post("/api/proposals/" + id + "/override", "{\"reason\":\"The law doesn't change.\"}");
        assertThat(row(id).get("rank").asInt()).isGreaterThan(1);
        var kept = Json.of(nobody.get("/api/backlog/snapshots/" + published));
        assertThat(kept.get(0).get("id").asLong()).isEqualTo(id);
        var inputs = Json.of(member.get("/api/backlog/snapshots/" + published + "/inputs"));
        assertThat(inputs.get("weights").get("version").asText()).isEqualTo("1");
        assertThat(inputs.get("candidates")).hasSameSizeAs(kept);
    }

    @Test
    void onlyAHostOfTheAffiliatePledgesForIt() {
        long id = proposal(10, 1, 0, "", List.of());
        var host = new Caller(HUB, HUB.demoToken("host-de"));
        assertThat(host.post("/api/proposals/" + id + "/pledges", "{\"community\":\"fr\",\"days\":2}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.post("/api/proposals/" + id + "/pledges", "{\"community\":\"de\",\"days\":2}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(row(id).get("parts").get("E").asDouble()).isCloseTo(11, within(1e-9));
    }

    @Test
    void aPrivateRequestBehindAProposalIsNotAmongItsGaps() {
        var asker = Caller.registered(HUB, "de");
        var request = Json.of(asker.post("/api/requests", "{\"text\":\"Hidden\"}"))
                .get("id")
                .asLong();
        agent.post("/api/requests/" + request + "/close", "{\"verdict\":\"none\"}");
        var gap = Json.items(Json.of(agent.get("/api/gaps?limit=200")).get("items"))
                .filter(each -> each.path("request").asLong() == request)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
        long id = proposal(5, 0, 0, "", List.of(gap));
        assertThat(row(id).get("gaps")).isEmpty();
        assertThat(Json.of(nobody.get("/api/proposals/" + id)).get("gaps")).isEmpty();
        assertThat(row(id).get("parts").get("D").asDouble()).as("it counts").isGreaterThan(0.9);
        assertThat(Json.of(admin.get("/api/gaps?limit=200")).toString()).doesNotContain("\"request\":" + request + ",");
        assertThat(nobody.get("/backlog/" + id).body()).doesNotContain("/help/" + request);
    }
}

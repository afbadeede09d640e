package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that agents hand to working groups. */
class WorkGroupsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final Caller agent = new Caller(HUB, HUB.demoToken("agent"));
    private final Caller asker = Caller.registered(HUB, "de");
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final Caller one = Caller.registered(HUB, "fr");
    private final Caller two = Caller.registered(HUB, "cz");
    private final Caller stranger = Caller.registered(HUB, "de");
    private long group;

    private static String name(Caller caller) {
        return Json.of(caller.get("/api/me/export"))
                .get("account")
                .get("username")
                .asText();
    }

    @BeforeEach
    void group() {
        var made = agent.post(
                "/api/work-groups", "{\"name\":\"" + word + "\",\"languages\":[\"en\",\"sv\"],\"topics\":[]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        group = Json.of(made).get("id").asLong();
        bring(one);
        bring(two);
    }

    private void bring(Caller caller) {
        assertThat(agent.send("PUT", "/api/work-groups/" + group + "/members/" + name(caller), "")
                        .statusCode())
                .isEqualTo(200);
    }

    private long asked(String visibility) {
        var answer = asker.post(
                "/api/requests",
                "{\"text\":\"Where is " + word + "?\",\"visibility\":\"" + visibility + "\",\"language\":\"en\"}");
        return Json.of(answer).get("id").asLong();
    }

    private int hand(long request) {
        return agent.post("/api/work-groups/" + group + "/requests", "{\"request\":" + request + "}")
                .statusCode();
    }

    private static int read(Caller caller, long request) {
        return caller.get("/api/requests/" + request).statusCode();
    }

    @Test
    void aPrivateOneIsTheMembersWhileItIsWithThem() {
        long id = asked("private");
        assertThat(read(one, id)).isEqualTo(404);
        assertThat(hand(id)).isEqualTo(201);
        assertThat(hand(id)).as("it is with a group").isEqualTo(409);
        assertThat(read(one, id)).isEqualTo(200);
        assertThat(read(two, id)).isEqualTo(200);
        assertThat(read(stranger, id)).isEqualTo(404);
        assertThat(one.get("/api/requests?limit=200").body()).as("not in lists").doesNotContain(word);
        assertThat(one.get("/api/work-groups/requests").body()).contains(word);

        bring(stranger);
        assertThat(read(stranger, id)).as("who comes reads").isEqualTo(200);
        var left = stranger.send("DELETE", "/api/work-groups/" + group + "/members/" + name(stranger), "");
        assertThat(left.statusCode()).isEqualTo(204);
        assertThat(read(stranger, id)).as("who goes doesn't").isEqualTo(404);

        assertThat(agent.send("DELETE", "/api/work-groups/requests/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(read(one, id)).isEqualTo(404);
        assertThat(one.get("/api/work-groups/requests").body()).doesNotContain(word);
    }

    @Test
    void whoTakesItWritesForTheHelpdeskUntilItIsDecided() {
        long id = asked("private");
        hand(id);
        var messages = "/api/request-messages/" + id;
        assertThat(one.post(messages, "{\"text\":\"Hello\"}").statusCode()).isEqualTo(403);
        assertThat(one.post("/api/work-groups/requests/" + id + "/take", "").statusCode())
                .isEqualTo(200);
        assertThat(two.post("/api/work-groups/requests/" + id + "/take", "").statusCode())
                .isEqualTo(409);
        assertThat(one.post(messages, "{\"text\":\"Which collection?\"}").statusCode())
                .isEqualTo(201);
        var seen = Json.of(asker.get(messages)).get("items");
        assertThat(seen.get(0).get("side").asText()).isEqualTo("desk");
        assertThat(Json.of(agent.get("/api/requests/" + id)).get("status").asText())
                .as("figures know nothing of groups")
                .isEqualTo("open");
        assertThat(one.post("/api/work-groups/requests/" + id + "/let-go", "").statusCode())
                .isEqualTo(200);
        assertThat(one.post(messages, "{\"text\":\"Again\"}").statusCode()).isEqualTo(403);

        var history = agent.get("/api/related-requests/" + id + "/history").body();
        assertThat(history)
                .contains("\"handed\"")
                .contains("\"taken\"")
                .contains("\"let-go\"")
                .contains(word);

        agent.post("/api/requests/" + id + "/close", "{\"verdict\":\"out-of-scope\"}");
        assertThat(read(one, id)).as("decided, it is no longer with them").isEqualTo(404);
    }

    @Test
    void whatIsWithAGroupThatIsClosedReturnsToTheAgents() {
        long taken = asked("private");
        long waiting = asked("public");
        hand(taken);
        hand(waiting);
        one.post("/api/work-groups/requests/" + taken + "/take", "");
        var path = "/api/work-groups/" + group;
        assertThat(one.post(path + "/close", "").statusCode()).isEqualTo(403);
        assertThat(agent.post(path + "/close", "").statusCode()).isEqualTo(200);
        assertThat(read(one, taken)).isEqualTo(404);
        assertThat(one.post("/api/request-messages/" + taken, "{\"text\":\"Hello\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(one.get("/api/work-groups/requests").body()).doesNotContain(word);
        assertThat(agent.get("/api/related-requests/" + taken + "/history").body())
                .contains("\"back\"");
        assertThat(Visitor.demo(HUB, "agent").get("/help/" + waiting + "/group").body())
                .doesNotContain(word + "</bdi>");

        assertThat(hand(waiting)).isEqualTo(409);
        assertThat(agent.send("PUT", path + "/members/" + name(stranger), "").statusCode())
                .isEqualTo(409);
        var since = Json.of(agent.post(path + "/close", "")).get("closed").asText();
        assertThat(Json.of(agent.post(path + "/close", "")).get("closed").asText())
                .isEqualTo(since);
        assertThat(agent.post(path + "/open", "").statusCode()).isEqualTo(200);
        assertThat(hand(taken)).isEqualTo(201);
        assertThat(read(one, taken)).isEqualTo(200);
    }

    @Test
    void itIsDescribedAndClosedWithPlainForms() {
        var desk = Visitor.demo(HUB, "agent");
        var page = "/help/groups/" + group;
        var twice = Map.of("act", "describe", "name", " ", "about", "What we do");
        assertThat(desk.submit(page, "describe", twice).statusCode()).isEqualTo(400);
        var told = Map.of("act", "describe", "name", word, "about", "What we do", "languages", "sv, de");
        assertThat(desk.submit(page, "describe", told).statusCode()).isEqualTo(302);
        assertThat(desk.get(page).body()).contains("What we do", "Deutsch");
        assertThat(desk.submit(page, "close", Map.of("act", "close")).statusCode())
                .isEqualTo(302);
        assertThat(desk.get(page).body()).contains("id=\"open\"").doesNotContain("id=\"close\"");
        assertThat(Visitor.demo(HUB, "learner").get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void oneOfManyTakesIt() throws Exception {
        long id = asked("public");
        hand(id);
        var members = new Caller[] {one, two};
        var together = new CyclicBarrier(members.length);
        var threads = Executors.newFixedThreadPool(members.length);
        var answers = new ArrayList<Future<Integer>>();
        for (var member : members) {
            answers.add(threads.submit(() -> {
                together.await();
                return member.post("/api/work-groups/requests/" + id + "/take", "")
                        .statusCode();
            }));
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        threads.shutdown();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    /** Whoever comes, goes, hands over, takes, takes back, closes and decides at once: nothing fails, readers are members. */
    @Test
    void readersAreMembersWhateverHappensAtOnce() throws Exception {
        long id = asked("private");
        var member = "/api/work-groups/" + group + "/members/" + name(stranger);
        var decided = asked("private");
        hand(decided);
        List<Supplier<HttpResponse<String>>> acts = List.of(
                () -> agent.send("PUT", member, ""),
                () -> agent.send("DELETE", member, ""),
                () -> agent.post("/api/work-groups/" + group + "/requests", "{\"request\":" + id + "}"),
                () -> agent.send("DELETE", "/api/work-groups/requests/" + id, ""),
                () -> agent.post("/api/work-groups/" + group + "/close", ""),
                () -> agent.post("/api/work-groups/" + group + "/open", ""),
                () -> one.post("/api/work-groups/requests/" + decided + "/take", ""),
                () -> one.post("/api/work-groups/requests/" + decided + "/let-go", ""),
                () -> agent.post("/api/requests/" + decided + "/close", "{\"verdict\":\"out-of-scope\"}"));
        var threads = Executors.newFixedThreadPool(acts.size());
        var together = new CyclicBarrier(acts.size());
        var answers = new ArrayList<Future<Integer>>();
        for (var act : acts) {
            answers.add(threads.submit(() -> {
                together.await();
                int worst = 0;
                for (int i = 0; i < 12; i++) {
                    worst = Math.max(worst, act.get().statusCode());
                }
                return worst;
            }));
        }
        for (var answer : answers) {
            assertThat(answer.get()).isLessThan(500);
        }
        threads.shutdown();
        boolean with = one.get("/api/work-groups/requests").body().contains("\"request\":" + id + ",");
        boolean in = agent.get("/api/work-groups").body().contains(name(stranger));
        assertThat(read(one, id)).isEqualTo(with ? 200 : 404);
        assertThat(read(stranger, id)).isEqualTo(with && in ? 200 : 404);
        assertThat(read(one, decided)).isEqualTo(404);
    }

    @Test
    void namesAreThereOnceAndPeopleGoWithTheirAccounts() {
        assertThat(agent.post("/api/work-groups", "{\"name\":\"" + word + "\"}").statusCode())
                .isEqualTo(400);
        assertThat(one.get("/api/me/export").body()).contains(word);
        long id = asked("private");
        hand(id);
        one.post("/api/work-groups/requests/" + id + "/take", "");
        var username = name(one);
        assertThat(one.send("DELETE", "/api/me", "").statusCode()).isEqualTo(204);
        assertThat(agent.get("/api/work-groups").body()).doesNotContain(username);
        assertThat(two.post("/api/work-groups/requests/" + id + "/take", "").statusCode())
                .as("it is free again")
                .isEqualTo(200);
    }

    @Test
    void itIsHandedOverAndTakenWithPlainForms() {
        long id = asked("public");
        var desk = Visitor.demo(HUB, "agent");
        assertThat(desk.post("/help/" + id + "/group", Map.of("group", String.valueOf(group)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.get("/help/" + id + "/group").body()).contains(word);
        assertThat(desk.get("/help/" + id + "/related").body()).contains(word);
        assertThat(desk.post("/help/" + id + "/group", Map.of("act", "back")).statusCode())
                .isEqualTo(302);
        assertThat(two.get("/api/work-groups/requests").body()).doesNotContain("Where is " + word);
    }
}

package se.wikimedia.hub.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.evidence.EvidenceFixture.NOON;
import static se.wikimedia.hub.evidence.EvidenceFixture.WIKI;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.LoopbackServer;
import se.wikimedia.hub.people.PersonErased;

/** The background's walk, from the database to a wiki on the loopback and back. */
class EvidenceRoundTest {

    private final EvidenceFixture fixture = new EvidenceFixture();
    private final StubWiki wiki = new StubWiki();

    @AfterEach
    void close() {
        wiki.close();
    }

    private EvidenceRound round() {
        var lookup = new WikiLookup(host -> wiki.origin(), "Hub/1.0", Duration.ofSeconds(5), fixture.clock);
        return new EvidenceRound(fixture.book(), lookup, fixture.clock);
    }

    private void busy(String retryAfter) {
        wiki.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            LoopbackServer.say(exchange, 503, "");
        });
    }

    @Test
    void whatIsThereIsFoundAndWhatIsNotIsMissing() {
        fixture.give(1, "m", WIKI + "Here_I_am");
        fixture.give(2, "m", WIKI + "Elsewhere");
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.WAITING);
        round().walk();
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.FOUND);
        assertThat(fixture.only(1).title()).contains("Here I am");
        assertThat(fixture.only(1).lookedUpAt()).contains(NOON);
        assertThat(fixture.only(2).state()).isEqualTo(EvidenceState.MISSING);
        round().walk();
        assertThat(wiki.asked()).hasSize(2);
    }

    @Test
    void aFailureLeavesItWaitingAndThePausesGrowUntilItIsLeftToAPerson() {
        fixture.give(1, "m", WIKI + "Here");
        wiki.answers(exchange -> LoopbackServer.say(exchange, 500, ""));
        var pause = Duration.ofMinutes(2);
        for (int tries = 1; tries <= Evidence.MOST_TRIES; tries++) {
            round().walk();
            assertThat(wiki.asked()).hasSize(tries);
            assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.WAITING);
            fixture.clock.pass(pause.minusSeconds(1));
            round().walk();
            assertThat(wiki.asked()).as("try %d", tries).hasSize(tries);
            fixture.clock.pass(Duration.ofSeconds(1));
            pause = pause.multipliedBy(4);
        }
        fixture.clock.pass(Duration.ofDays(365));
        wiki.answersAsMediaWiki();
        round().walk();
        assertThat(wiki.asked()).hasSize(Evidence.MOST_TRIES);
        fixture.decide(3, "m", fixture.only(1).id(), true);
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.CONFIRMED);
    }

    @Test
    void aWikiThatComesBackIsAskedAgainAndAnswers() {
        fixture.give(1, "m", WIKI + "Here");
        busy("600");
        round().walk();
        fixture.clock.pass(Duration.ofMinutes(9));
        round().walk();
        assertThat(wiki.asked()).hasSize(1);
        wiki.answersAsMediaWiki();
        fixture.clock.pass(Duration.ofMinutes(1));
        round().walk();
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.FOUND);
    }

    @Test
    void afterAFailureTheRestOfTheRoundWaitsAsLongAsTheWikiWants() {
        fixture.give(1, "m", WIKI + "Here");
        fixture.give(2, "m", WIKI + "Here");
        busy("120");
        var round = round();
        round.walk();
        round.walk();
        assertThat(wiki.asked()).hasSize(1);
        fixture.clock.pass(Duration.ofMinutes(3));
        wiki.answersAsMediaWiki();
        round.walk();
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.FOUND);
        assertThat(fixture.only(2).state()).isEqualTo(EvidenceState.FOUND);
    }

    @Test
    void aHostThatOnlyAnAuthorNamedIsNeverAsked() {
        fixture.give(1, "m", "https://intranet.example.org/wiki/Here", "intranet.example.org");
        fixture.clock.pass(Duration.ofDays(30));
        round().walk();
        assertThat(wiki.asked()).isEmpty();
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.WAITING);
    }

    @Test
    void whatAnAuthorSaysWhileTheWikiIsAskedStays() {
        fixture.give(1, "m", WIKI + "Here");
        long id = fixture.only(1).id();
        wiki.answers(exchange -> {
            fixture.decide(3, "m", id, false);
            LoopbackServer.say(exchange, 200, "{\"query\":{\"pages\":[{\"title\":\"Here\",\"pageid\":1}]}}");
        });
        round().walk();
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.DECLINED);
    }

    @Test
    void whoIsErasedWhileTheWikiIsAskedStaysErased() {
        fixture.give(1, "m", WIKI + "Here");
        wiki.answers(exchange -> {
            fixture.book().forget(new PersonErased(1));
            LoopbackServer.say(exchange, 200, "{\"query\":{\"pages\":[{\"title\":\"Here\",\"pageid\":1}]}}");
        });
        round().walk();
        assertThat(wiki.asked()).hasSize(1);
        assertThat(fixture.book().due()).isEmpty();
    }

    @Test
    void whatAVanishedNodeHadTakenIsAskedByAnotherLater() {
        fixture.give(1, "m", WIKI + "Here");
        assertThat(fixture.book().take(fixture.only(1).id())).isPresent();
        round().walk();
        assertThat(wiki.asked()).isEmpty();
        fixture.clock.pass(Duration.ofMinutes(5));
        round().walk();
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.FOUND);
    }

    @Test
    void fourNodesAtOnceAskForEachLinkOnce() throws Exception {
        int links = 40;
        for (int i = 0; i < links; i++) {
            fixture.give(1, "m", WIKI + "Here_" + i);
        }
        int nodes = 4;
        var start = new CyclicBarrier(nodes);
        var pool = Executors.newFixedThreadPool(nodes);
        try {
            Callable<Boolean> walk = () -> {
                var round = round();
                start.await();
                round.walk();
                return true;
            };
            for (var node : pool.invokeAll(Collections.nCopies(nodes, walk))) {
                assertThat(node.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        // not what comes to the wiki: an HTTP client may send again what got no answer
        assertThat(fixture.taken).hasSize(links).doesNotHaveDuplicates();
        assertThat(wiki.asked())
                .extracting(each -> each.parameters().getOrDefault("titles", ""))
                .containsAll(
                        IntStream.range(0, links).mapToObj(i -> "Here " + i).toList());
    }

    @Test
    void twoWhoTakeTheSameLinkAtOnceAreOneTooMany() throws Exception {
        for (int i = 0; i < 30; i++) {
            fixture.give(1, "m", WIKI + "Here_" + i);
        }
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (long id : fixture.book().due()) {
                var start = new CountDownLatch(1);
                Callable<Boolean> take = () -> {
                    start.await();
                    return fixture.book().take(id).isPresent();
                };
                var one = pool.submit(take);
                var other = pool.submit(take);
                start.countDown();
                assertThat(one.get()).isNotEqualTo(other.get());
            }
        } finally {
            pool.shutdown();
        }
    }
}

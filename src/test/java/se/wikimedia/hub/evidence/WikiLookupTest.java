package se.wikimedia.hub.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.LoopbackServer;
import se.wikimedia.hub.grading.EvidenceLink;

class WikiLookupTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String NAME = "ContentPartnershipsHub/1.0 (https://hub.example/)";

    private final StubWiki wiki = new StubWiki();
    private final WikiLookup lookup = asking(wiki.origin());

    private static WikiLookup asking(String origin) {
        return new WikiLookup(host -> origin, NAME, PATIENCE, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private WikiAnswer page(String title) throws InterruptedException {
        return lookup.ask(new EvidenceLink("commons.wikimedia.org", title, null));
    }

    private WikiAnswer.Kind told(String body) throws InterruptedException {
        wiki.answers(exchange -> LoopbackServer.say(exchange, 200, body));
        return page("Here").kind();
    }

    @Test
    void aPageIsAskedForByItsTitleWithANameAndWithoutHurry() throws InterruptedException {
        assertThat(page("Here & there: Malmö+?#%")).isEqualTo(WikiAnswer.found("Here & there: Malmö+?#%"));
        var asked = wiki.asked().get(0);
        assertThat(asked.path()).isEqualTo("/w/api.php");
        assertThat(asked.parameters())
                .containsOnly(
                        Map.entry("action", "query"),
                        Map.entry("format", "json"),
                        Map.entry("formatversion", "2"),
                        Map.entry("maxlag", "5"),
                        Map.entry("titles", "Here & there: Malmö+?#%"));
        assertThat(asked.headers().get("User-agent")).isEqualTo(List.of(NAME));
        assertThat(asked.headers()).doesNotContainKeys("Cookie", "Authorization", "Referer");
    }

    @Test
    void anEditIsAskedForByItsNumber() throws InterruptedException {
        assertThat(lookup.ask(new EvidenceLink("sv.wikipedia.org", null, 77L))).isEqualTo(WikiAnswer.found("Edited"));
        assertThat(wiki.asked().get(0).parameters())
                .containsEntry("revids", "77")
                .doesNotContainKey("titles");
        assertThat(lookup.ask(new EvidenceLink("sv.wikipedia.org", null, 7_777L)))
                .isEqualTo(WikiAnswer.MISSING);
    }

    @Test
    void whatIsMissingIsSoUnlessItLiesOnCommons() throws InterruptedException {
        assertThat(page("Elsewhere")).isEqualTo(WikiAnswer.MISSING);
        assertThat(told("{\"query\":{\"pages\":[{\"title\":\"[\",\"invalid\":true}]}}"))
                .isEqualTo(WikiAnswer.Kind.MISSING);
        assertThat(told("{\"query\":{\"pages\":[{\"title\":\"File:A.jpg\",\"missing\":true,\"known\":true}]}}"))
                .isEqualTo(WikiAnswer.Kind.FOUND);
    }

    @Test
    void whatTellsNothingIsLeftToAPerson() throws InterruptedException {
        assertThat(told("{\"query\":{\"pages\":[{\"title\":\"Spezial:Beiträge/A\",\"special\":true}]}}"))
                .isEqualTo(WikiAnswer.Kind.NOT_TO_TELL);
        assertThat(told("{\"query\":{\"interwiki\":[{\"title\":\"de:A\",\"iw\":\"de\"}]}}"))
                .isEqualTo(WikiAnswer.Kind.NOT_TO_TELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{",
                "<html>busy</html>",
                "{\"query\":[]}",
                "{\"query\":null}",
                "{\"query\":{\"pages\":[1]}}",
                "{\"query\":{\"pages\":[{}]}}",
                "{\"query\":{\"pages\":[{\"title\":3}]}}",
                "{\"query\":{\"pages\":[{\"title\":null}]}}",
                "{\"error\":{\"code\":\"maxlag\",\"lag\":7.2}}",
            })
    void whatMakesNoSenseIsAFailure(String body) throws InterruptedException {
        assertThat(told(body)).isEqualTo(WikiAnswer.Kind.FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "30; PT30S",
                "0; PT0S",
                "-5; PT0S",
                "999999999; PT24H",
                "99999999999; PT0S",
                "Sat, 21 Nov 2026 12:10:00 GMT; PT10M",
                "Sat, 21 Nov 2026 11:00:00 GMT; PT0S",
                "soon; PT0S",
            })
    void aBusyWikiTellsHowLongToWaitAtMostADay(String retryAfter, Duration pause) throws InterruptedException {
        for (int status : new int[] {200, 429, 503}) {
            wiki.answers(exchange -> {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
                LoopbackServer.say(exchange, status, "{\"error\":{\"code\":\"maxlag\"}}");
            });
            assertThat(page("Here")).as("%d", status).isEqualTo(WikiAnswer.failed(pause));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noRedirectLeadsElsewhere(int status) throws InterruptedException {
        try (var elsewhere = new StubWiki()) {
            wiki.answers(exchange -> {
                exchange.getResponseHeaders().set("Location", elsewhere.origin() + "/w/api.php");
                exchange.sendResponseHeaders(status, -1);
            });
            assertThat(page("Here")).isEqualTo(WikiAnswer.failed(Duration.ZERO));
            assertThat(elsewhere.asked()).isEmpty();
            assertThat(wiki.asked()).hasSize(1);
        }
    }

    static Stream<StubWiki.Answer> flood() {
        return Stream.of(exchange -> pour(exchange, 0), exchange -> pour(exchange, Integer.MAX_VALUE));
    }

    /** @param length as announced; 0 for one that isn't */
    private static void pour(HttpExchange exchange, int length) throws IOException {
        exchange.sendResponseHeaders(200, length);
        var part = "{\"query\":".concat(" ".repeat(8_000)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100_000; i++) {
            exchange.getResponseBody().write(part);
        }
    }

    @ParameterizedTest
    @MethodSource("flood")
    void anAnswerWithoutEndIsCutOff(StubWiki.Answer flood) {
        wiki.answers(flood);
        var answer = assertTimeout(Duration.ofSeconds(10), () -> page("Here"));
        assertThat(answer).isEqualTo(WikiAnswer.failed(Duration.ZERO));
    }

    @Test
    void aWikiThatAnswersTooSlowlyIsNotWaitedFor() {
        var over = new CountDownLatch(1);
        wiki.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hold(over);
        });
        var answer = assertTimeout(PATIENCE.plusSeconds(5), () -> page("Here"));
        over.countDown();
        assertThat(answer).isEqualTo(WikiAnswer.failed(Duration.ZERO));
    }

    private static void hold(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aWikiThatIsNotThereIsAFailure() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var nobody = asking("http://127.0.0.1:" + port);
        assertThat(nobody.ask(new EvidenceLink("commons.wikimedia.org", "Here", null)))
                .isEqualTo(WikiAnswer.failed(Duration.ZERO));
    }
}

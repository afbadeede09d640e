package se.wikimedia.hub.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.LoopbackServer;

/** The API of a Wikibase, spoken with a server on the loopback. */
class WikibaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> LANGUAGES = List.of("en", "mul", "zh-Hant");

    private final StubWikibase stub = new StubWikibase();

    @AfterEach
    void close() {
        stub.close();
    }

    private Wikibase wikibase(Duration patience) {
        return new Wikibase("wikidata", stub.api(), "Hub/1.0", patience);
    }

    private Wikibase wikibase() {
        return wikibase(PATIENCE);
    }

    @Test
    void itemsAreFoundByWordsInTheReadersLanguage() {
        stub.has("Q42", "sv", "Ett & annat", "en sak").has("Q43", "en", "annat", "");
        assertThat(wikibase().search("annat & mer?", "sv")).hasValue(List.of());
        assertThat(wikibase().search("ett & ANNAT", "sv"))
                .hasValue(List.of(new FoundItem("wikidata", "Q42", "Ett & annat", "en sak")));
        assertThat(wikibase().search("annat", "en")).hasValue(List.of(new FoundItem("wikidata", "Q43", "annat", null)));
        assertThat(stub.asked().get(0))
                .containsEntry("format", "json")
                .containsEntry("type", "item")
                .containsEntry("search", "annat & mer?")
                .containsEntry("language", "sv")
                .containsEntry("User-Agent", "Hub/1.0");
    }

    @Test
    void itemsAreReadInAllLanguagesThatAreWanted() {
        stub.has("Q42", "en", "Label", "what it is")
                .has("Q42", "zh-hant", "標籤", "")
                .has("Q42", "sv", "not asked for", "")
                .has("Q7", "mul", "OpenRefine", "")
                .hasNamelessly("Q8");
        var read = wikibase().get(List.of("Q42", "Q7", "Q8", "Q9"), LANGUAGES).orElseThrow();
        assertThat(read)
                .containsEntry(
                        "Q42",
                        new ItemAnswer(
                                "Q42",
                                false,
                                Map.of(
                                        "en", new ItemWords("Label", "what it is"),
                                        "zh-Hant", new ItemWords("標籤", ""))))
                .containsEntry("Q7", new ItemAnswer("Q7", false, Map.of("mul", new ItemWords("OpenRefine", ""))))
                .containsEntry("Q8", new ItemAnswer("Q8", false, Map.of()))
                .containsEntry("Q9", ItemAnswer.gone("Q9"));
        assertThat(stub.asked().get(0)).containsEntry("languages", "en|mul|zh-hant");
    }

    @Test
    void anItemThatWasMergedIsTheOtherOne() {
        stub.has("Q2", "en", "Both", "").has("Q1", "en", "One", "").merge("Q1", "Q2");
        assertThat(wikibase().get(List.of("Q1"), LANGUAGES).orElseThrow())
                .containsEntry("Q1", new ItemAnswer("Q2", false, Map.of("en", new ItemWords("Both", ""))));
        stub.answers((exchange, request) -> LoopbackServer.say(
                exchange,
                200,
                "{\"entities\":{\"Q2\":{\"id\":\"Q2\",\"redirects\":{\"from\":\"Q1\",\"to\":\"Q2\"},\"labels\":[]}}}"));
        assertThat(wikibase().get(List.of("Q1"), LANGUAGES).orElseThrow())
                .as("also where it is told under the other's number")
                .containsEntry("Q1", new ItemAnswer("Q2", false, Map.of()));
    }

    @Test
    void aNumberThatWasNeverGivenIsNoItem() {
        stub.answers((exchange, request) -> LoopbackServer.say(
                exchange, 200, "{\"error\":{\"code\":\"no-such-entity\",\"info\":\"Could not find\"}}"));
        assertThat(wikibase().get(List.of("Q2147483647"), LANGUAGES).orElseThrow())
                .containsOnly(Map.entry("Q2147483647", ItemAnswer.gone("Q2147483647")));
        assertThat(wikibase().get(List.of("Q1", "Q2147483647"), LANGUAGES).orElseThrow())
                .as("which of them isn't there nobody has said")
                .isEmpty();
    }

    @Test
    void scriptsAndTurnedTextAreWordsLikeOthersAndWhatIsNoItemIsLeftOut() {
        stub.answers((exchange, request) -> LoopbackServer.say(exchange, 200, """
                {"search":[
                  {"id":"Q1","label":"<script>alert(1)</script>\\u202e","description":"a\\nb"},
                  {"id":"P31","label":"a property"},
                  {"id":"Q1\\"><script>","label":"x"},
                  {"label":"without a number"},
                  {"id":"Q2","description":"without a label"},
                  {"id":"Q3","label":"old","display":{"label":{"value":"shown","language":"en"}}}]}"""));
        assertThat(wikibase().search("a", "en"))
                .hasValue(List.of(
                        new FoundItem("wikidata", "Q1", "<script>alert(1)</script>", "a b"),
                        new FoundItem("wikidata", "Q2", null, "without a label"),
                        new FoundItem("wikidata", "Q3", "shown", null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "null",
                "<!DOCTYPE html><html><body>Maintenance</body></html>",
                "{\"error\":{\"code\":\"maxlag\"}}",
                "{\"search\":7,\"entities\":7}",
                "{\"search\":[7],\"entities\":[7]}",
                "{\"search\":[[]],\"entities\":{\"Q1\":7}}",
                "{\"search\":[{\"id\":\"Q1\"",
                "{\"entities\":{\"Q7\":{\"id\":\"Q7\",\"missing\":\"\"}}}"
            })
    void whateverElseIsAnsweredSaysNothing(String body) {
        stub.answers((exchange, request) -> LoopbackServer.say(exchange, 200, body));
        assertThat(wikibase().search("a", "en")).isEmpty();
        assertThat(wikibase().get(List.of("Q1"), LANGUAGES).orElse(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 400, 403, 404, 429, 500, 503})
    void anAnswerOfAnotherStatusSaysNothing(int status) {
        stub.answers((exchange, request) -> LoopbackServer.say(exchange, status, "{\"search\":[]}"));
        assertThat(wikibase().search("a", "en")).isEmpty();
    }

    @Test
    void noRedirectIsFollowed() {
        stub.answers((exchange, request) -> {
            exchange.getResponseHeaders().set("Location", stub.api() + "?format=json&action=wbsearchentities");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThat(wikibase().search("a", "en")).isEmpty();
        assertThat(stub.asked()).hasSize(1);
    }

    @Test
    void tenMegabytesAreCutOff() {
        stub.answers((exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 10_000; i++) {
                    exchange.getResponseBody().write(" ".repeat(1_024).getBytes(StandardCharsets.UTF_8));
                }
                exchange.getResponseBody().write("{\"search\":[]}".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // the reader has gone
            }
        });
        assertThat(wikibase().search("a", "en")).isEmpty();
    }

    @Test
    void aSiteThatIsSlowOrNotThereIsSilent() {
        var over = new CountDownLatch(1);
        stub.answers((exchange, request) -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(wikibase(Duration.ofMillis(200)).search("a", "en")).isEmpty();
        over.countDown();
        stub.close();
        assertThat(wikibase().get(List.of("Q1"), LANGUAGES)).isEmpty();
    }
}

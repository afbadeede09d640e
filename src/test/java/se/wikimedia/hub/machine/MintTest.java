package se.wikimedia.hub.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.LoopbackServer;

/** MinT's interface, spoken with a server on the loopback. */
class MintTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StubMint stub = new StubMint();

    @AfterEach
    void close() {
        stub.close();
    }

    private Mint mint(Duration patience) {
        return new Mint(stub.base(), "Hub", patience);
    }

    @Test
    void theSourceGoesThereAndTheTranslationComesBack() {
        assertThat(mint(PATIENCE).translate("en", "nb", "See [1]this[2].\nÖ"))
                .hasValue(new MachineText("SEE [1]THIS[2].\nÖ", "nllb200-600M"));
        var asked = stub.asked().get(0);
        assertThat(asked.getString("source_language")).isEqualTo("en");
        assertThat(asked.getString("target_language")).isEqualTo("no");
        assertThat(asked.getString("format")).isEqualTo("text");
        assertThat(asked.getString("content")).isEqualTo("See [1]this[2].\nÖ");
    }

    @Test
    void whateverElseIsAnsweredIsSilence() {
        for (var body :
                new String[] {"", "[]", "{", "{}", "{\"translation\":7}", "{\"translation\":\" \"}", "<html>"}) {
            stub.answers((exchange, request) -> LoopbackServer.say(exchange, 200, body));
            assertThat(mint(PATIENCE).translate("en", "sv", "a")).as(body).isEmpty();
        }
        for (int status : new int[] {400, 404, 429, 500, 503}) {
            stub.answers((exchange, request) -> LoopbackServer.say(exchange, status, "{\"translation\":\"a\"}"));
            assertThat(mint(PATIENCE).translate("en", "sv", "a")).isEmpty();
        }
        stub.answers((exchange, request) -> {
            exchange.getResponseHeaders().set("Location", stub.base() + "api/translate");
            exchange.sendResponseHeaders(307, -1);
        });
        int before = stub.asked().size();
        assertThat(mint(PATIENCE).translate("en", "sv", "a")).isEmpty();
        assertThat(stub.asked()).as("no redirect is followed").hasSize(before + 1);
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        stub.answers((exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 10_000; i++) {
                    exchange.getResponseBody().write(new byte[1_024]);
                }
            } catch (IOException e) {
                // the reader has gone
            }
        });
        assertThat(mint(PATIENCE).translate("en", "sv", "a")).isEmpty();
    }

    @Test
    void aMachineThatDoesNotAnswerInTimeIsLeftAlone() {
        var over = new CountDownLatch(1);
        stub.answers((exchange, request) -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(mint(Duration.ofMillis(200)).translate("en", "sv", "a")).isEmpty();
        over.countDown();
    }

    @Test
    void aMachineThatIsNotThereIsSilent() {
        stub.close();
        assertThat(mint(PATIENCE).translate("en", "sv", "a")).isEmpty();
    }
}

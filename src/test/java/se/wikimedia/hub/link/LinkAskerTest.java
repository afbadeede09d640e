package se.wikimedia.hub.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAskerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StubSite site = new StubSite();
    private final LinkAsker asker = new LinkAsker(address -> true, "Hub", PATIENCE);

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/200, FINE",
        "/204, FINE",
        "/404, FAILED",
        "/410, FAILED",
        "/500, FAILED",
        "/503, FAILED",
        "/304, FAILED",
        "/401, NOT_TO_TELL",
        "/403, NOT_TO_TELL",
        "/429, NOT_TO_TELL",
        "/get, FINE",
        "/to//to//200, FINE",
        "/to//404, FAILED"
    })
    void aServersAnswerIsRead(String path, LinkAnswer answer) throws InterruptedException {
        assertThat(asker.ask(site.at(path))).isEqualTo(answer);
    }

    @Test
    void whatIsFineIsAskedOnceAndOnlyForItsHead() throws InterruptedException {
        asker.ask(site.at("/200"));
        assertThat(site.asked()).containsExactly("HEAD /200");
    }

    @Test
    void redirectsInACircleAreAFailure() throws InterruptedException {
        assertThat(asker.ask(site.at("/to/" + site.at("/to/".repeat(9) + "/200"))))
                .isEqualTo(LinkAnswer.FAILED);
    }

    @Test
    void whereNobodyListensThereIsSilence() throws InterruptedException {
        var address = site.at("/200");
        site.close();
        assertThat(asker.ask(address)).isEqualTo(LinkAnswer.SILENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/"})
    void theHubsOwnNetworkIsNeverAsked(String address) throws InterruptedException {
        var careful = new LinkAsker(PublicAddress::is, "Hub", PATIENCE);
        assertThat(careful.ask(address)).isEqualTo(LinkAnswer.NOT_TO_TELL);
        assertThat(careful.ask(site.at("/200"))).isEqualTo(LinkAnswer.NOT_TO_TELL);
        assertThat(site.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/to/file:/etc/passwd", "/to/ftp://example.org/", "/to/http://169.254.169.254/"})
    void aRedirectThatLeadsAstrayIsNotFollowed(String path) throws InterruptedException {
        var loopback4 = new LinkAsker(address -> address.getHostAddress().equals("127.0.0.1"), "Hub", PATIENCE);
        assertThat(loopback4.ask(site.at(path).replace("localhost", "127.0.0.1")))
                .isEqualTo(LinkAnswer.NOT_TO_TELL);
    }
}

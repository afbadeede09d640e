package se.wikimedia.hub.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Message-IDs by which an answer finds its way back. */
class MailThreadTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final MailThread THREAD = new MailThread("request-12", 5);

    private static String id() {
        return THREAD.messageId(UUID.randomUUID().toString(), "hub.example.org", KEY);
    }

    @Test
    void anAnswerFindsBackToItsThreadAndItsReader() {
        assertThat(MailThread.read(id(), KEY)).hasValue(THREAD);
        assertThat(THREAD.number("request")).hasValue(12L);
        assertThat(THREAD.number("guest")).isEmpty();
        assertThat(id()).isNotEqualTo(id());
    }

    @Test
    void itSurvivesAMailProgramThatChangesItsCase() {
        assertThat(MailThread.read(id().toUpperCase(Locale.ROOT), KEY)).hasValue(THREAD);
    }

    @Test
    void whatTheHubHasNotSignedIsNothing() {
        var id = id();
        assertThat(MailThread.read(id.replace("request-12", "request-13"), KEY)).isEmpty();
        assertThat(MailThread.read(id.replace(".5.", ".6."), KEY)).isEmpty();
        assertThat(MailThread.read("<0" + id.substring(2), KEY).isPresent()).isEqualTo(id.charAt(1) == '0');
        assertThat(MailThread.read(id, new byte[32])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<>",
                "<a@b>",
                "<request-12.5.00000000000000000000000000000000@hub.example.org>",
                "<00000000-0000-0000-0000-000000000000.request-12.5.00000000000000000000000000000000@hub.example.org>",
                "<00000000-0000-0000-0000-000000000000.request-9999999999999999999.5.00000000000000000000000000000000@h>"
            })
    void norIsAnythingElse(String id) {
        assertThat(MailThread.read(id, KEY)).isEmpty();
    }

    @Test
    void aTidingWithoutAThreadHasAnIdThatIsNone() {
        var plain = new Tiding(NewsKind.MADE, "made:1", "/x", Map.of(), false);
        assertThat(plain.thread()).isEmpty();
        assertThat(plain.within("request-7").thread()).isEqualTo("request-7");
    }
}

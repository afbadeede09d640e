package se.wikimedia.hub.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.wikimedia.hub.progress.ProgressEvent;
import se.wikimedia.hub.progress.Receipt;
import se.wikimedia.hub.shared.problem.Problem;

class EventReaderTest {

    private static final String ID = "0b8a3c52-8f2e-4d55-9a36-5f4f1a4f0c11";

    private static Map<String, Object> sent() {
        var event = new HashMap<String, Object>();
        event.put("id", ID);
        event.put("type", "quiz-submitted");
        event.put("module", "m");
        event.put("lesson", "l");
        event.put("lang", "SV");
        event.put("revision", BigDecimal.valueOf(3));
        event.put("at", "2026-11-21T14:00:00+02:00");
        event.put("answers", Map.of("q", List.of("a", "b")));
        event.put("device", "a key that nobody knows");
        return event;
    }

    private static Map<String, Object> sent(String field, @Nullable Object value) {
        var event = sent();
        event.put(field, value);
        return event;
    }

    @Test
    void readsAnEvent() {
        assertThat(EventReader.read(List.of(sent())).events())
                .containsExactly(new ProgressEvent(
                        UUID.fromString(ID),
                        ProgressEvent.Type.QUIZ_SUBMITTED,
                        "m",
                        "l",
                        "sv",
                        3,
                        Instant.parse("2026-11-21T12:00:00Z"),
                        Map.of("q", List.of("a", "b"))));
    }

    @Test
    void whatIsNotNeededMayBeLeftOut() {
        var least = Map.of("id", ID, "type", "lesson-viewed", "module", "m", "lesson", "l");
        var event = EventReader.read(List.of(least)).events().get(0);
        assertThat(event.lang()).isEqualTo("und");
        assertThat(event.at()).isNull();
        assertThat(event.revision()).isNull();
        assertThat(event.answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id, 1-1-1-1-1",
        "id, ",
        "type, lesson-forgotten",
        "module, ",
        "lesson, ",
        "lang, not a language",
        "at, yesterday",
        "at, 2026-11-21T12:00:00",
        "revision, 3",
        "answers, a"
    })
    void toldApartWhatIsMalformed(String field, @Nullable String value) {
        assertThat(EventReader.read(List.of(sent(field, value))).rejected())
                .singleElement()
                .satisfies(rejection -> {
                    assertThat(rejection.reason()).isEqualTo("malformed");
                    assertThat(rejection.about()).isEqualTo(field);
                });
    }

    @Test
    void oddTypesAreMalformedToo() {
        var odd = Arrays.asList(
                sent("id", BigDecimal.ONE),
                sent("at", Map.of()),
                sent("answers", Map.of("q", "a")),
                sent("answers", Map.of("q", List.of(BigDecimal.ONE))),
                sent("answers", Map.of("q", Collections.singletonList(null))),
                sent("revision", new BigDecimal("1e999999999")),
                sent("revision", BigDecimal.valueOf(-1)),
                "a text",
                null);
        var read = EventReader.read(odd);
        assertThat(read.events()).isEmpty();
        assertThat(read.rejected())
                .extracting(Receipt.Rejection::about)
                .containsExactly("id", "at", "answers", "answers", "answers", "revision", "revision", "[7]", "[8]");
        assertThat(read.rejected().get(0).id()).isEqualTo("1");
        assertThat(read.rejected().get(8).id()).isNull();
    }

    @Test
    void aMalformedEventDoesntHarmTheOthers() {
        var read = EventReader.read(List.of("what?", sent()));
        assertThat(read.events()).hasSize(1);
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void whatWasSentIsEchoedInShort() {
        var read = EventReader.read(List.of(sent("id", "x".repeat(100_000))));
        assertThat(read.rejected().get(0).id()).hasSize(101);
    }

    @Test
    void noListAndTooLongAListAreRefusedAsAWhole() {
        assertThatThrownBy(() -> EventReader.read(null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> EventReader.read(Collections.nCopies(501, sent())))
                .isInstanceOf(Problem.class);
    }
}

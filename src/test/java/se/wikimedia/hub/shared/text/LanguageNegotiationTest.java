package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNegotiationTest {

    private static final List<String> OFFERED = List.of("en", "sv", "ar", "zh-Hant");

    private final LanguageNegotiation negotiation = new LanguageNegotiation(Languages.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | sv",
                "sv-FI | sv",
                "SV_fi | sv",
                "de, ar;q=0.8, sv;q=0.9 | sv",
                "ar;q=0.5,sv;q=0.5 | ar",
                "zh-Hant-TW | zh-Hant",
                "de, * | en",
                "*, en;q=0 | sv",
                "sv;q=0, *;q=0.1 | en",
                "sv;q=2 | sv",
                "<script>, ;;;, sv;q=banana, ar;q=0.1 | ar",
                "sv ; q = 0.3 | sv"
            })
    void theReadersWishIsFound(String header, String language) {
        assertThat(negotiation.best(header, OFFERED)).contains(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "sv;q=0", "\u0000", ",,,,", "zh"})
    void nothingFits(String header) {
        assertThat(negotiation.best(header, OFFERED)).isEmpty();
    }

    @Test
    void aHugeHeaderIsReadOnlyAtItsBeginning() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(
                        negotiation.best("sv;q=0.1," + " ".repeat(1_000_000) + ",ar", OFFERED))
                .contains("sv"));
    }
}

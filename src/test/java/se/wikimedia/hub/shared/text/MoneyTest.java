package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private final Formats formats = new Formats(Languages.standard());

    @ParameterizedTest
    @CsvSource({
        "28, EUR, 2800",
        "28.5, EUR, 2850",
        "'28,05', EUR, 2805",
        "' 1 234.56 ', EUR, 123456",
        "0, EUR, 0",
        "2800, JPY, 2800",
        "1.234, KWD, 1234",
        "٢٨٫٥٠, EUR, 2850",
        "१२, INR, 1200",
        "10000000000, EUR, 1000000000000"
    })
    void amountsAreReadAsPeopleWriteThem(String typed, String currency, long minor) {
        assertThat(Money.minor(typed, currency)).hasValue(minor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.234,56", "1.234", "EUR 5", "1e3", "10000000000.01", "5.", ".5"})
    void whatCouldMeanSeveralAmountsOrNoneIsNone(String typed) {
        assertThat(Money.minor(typed, "EUR")).isEmpty();
    }

    @Test
    void aCurrencyWithoutDecimalsTakesNone() {
        assertThat(Money.minor("28.50", "JPY")).isEmpty();
    }

    @Test
    void currenciesAreThoseWithUnits() {
        assertThat(Money.isCurrency("EUR")).isTrue();
        assertThat(Money.isCurrency("XXX")).isFalse();
        assertThat(Money.isCurrency("eur")).isFalse();
        assertThat(Money.isCurrency("EURO")).isFalse();
    }

    @Test
    void amountsAreShownAsTheReadersLanguageHasThem() {
        assertThat(formats.money("en", 123_456, "EUR")).isEqualTo("€1,234.56");
        assertThat(formats.money("sv", 123_456, "EUR")).isEqualTo("1\u00a0234,56\u00a0€");
        assertThat(formats.money("en", 2_800, "JPY")).isEqualTo("¥2,800");
        assertThat(formats.money("en", -500, "EUR")).isEqualTo("-€5.00");
    }

    @Test
    void decimalsAreThoseOfTheCurrency() {
        assertThat(Money.decimal(2_800, "EUR").toPlainString()).isEqualTo("28.00");
        assertThat(Money.decimal(2_800, "JPY").toPlainString()).isEqualTo("2800");
    }
}

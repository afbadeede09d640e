package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats formats = new Formats(Languages.standard());

    @ParameterizedTest
    @CsvSource({"en,'1,234.5'", "sv,'1\u00a0234,5'", "de,'1.234,5'", "tly,'1,234.5'", "frr,'1.234,5'"})
    void aNumber(String lang, String expected) {
        assertThat(formats.number(lang, 1234.5)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,97%", "sv,97\u00a0%", "en-x-pseudo,97%"})
    void aShare(String lang, String expected) {
        assertThat(formats.percent(lang, 0.97)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en,'March 9, 2027'",
        "sv,9 mars 2027",
        "fa,۹ مارس ۲۰۲۷",
        "th,9 มีนาคม 2027",
        "tly,'March 9, 2027'",
        "bar,9. März 2027"
    })
    void aDateIsGregorianInEveryLanguage(String lang, String expected) {
        assertThat(formats.date(lang, LocalDate.of(2027, 3, 9))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "sv,9 mars 2027 kl. 14:05 centraleuropeisk normaltid",
        "en,'March 9, 2027 at 2:05 PM Central European Standard Time'"
    })
    void aTimeSaysItsZone(String lang, String expected) {
        ZonedDateTime time = ZonedDateTime.of(2027, 3, 9, 14, 5, 0, 0, ZoneId.of("Europe/Prague"));
        assertThat(formats.dateTime(lang, time).replace('\u202f', ' ')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,'a, b, and c'", "sv,'a, b och c'", "ar,a وb وc"})
    void anEnumeration(String lang, String expected) {
        assertThat(formats.list(lang, List.of("a", "b", "c"))).isEqualTo(expected);
    }
}

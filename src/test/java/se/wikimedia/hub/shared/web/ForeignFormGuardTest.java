package se.wikimedia.hub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFormGuardTest {

    @ParameterizedTest(name = "site {0}, origin {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, true",
                "none, -, true",
                "cross-site, -, false",
                "same-site, -, false",
                "cross-site, https://hub.example, false",
                "-, -, true",
                "-, https://hub.example, true",
                "-, http://node1:8080, true",
                "-, https://evil.example, false",
                "-, https://hub.example.evil.example, false",
                "-, https://hub.example:444, false",
                "-, null, false",
                "-, ':::', false"
            })
    void onlyOurOwnFormsChangeAnything(String site, String origin, boolean ours) {
        assertThat(ForeignFormGuard.isOurs(site, origin, "node1:8080", "https://hub.example/"))
                .isEqualTo(ours);
    }
}

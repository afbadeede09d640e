package se.wikimedia.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/modules/x?lang=sv", "/a#b"})
    void aPathOfThisSiteIsFollowed(String path) {
        assertThat(NextPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/\t/evil.example",
                "evil",
                "/a\\b",
                "/a\r\nb"
            })
    void nothingElseIs(String elsewhere) {
        assertThat(NextPath.of(elsewhere)).isEqualTo("/me");
    }
}

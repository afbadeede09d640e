package se.wikimedia.hub.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparedTextTest {

    @Test
    void whatTranslatorsDontTranslateIsOneSign() {
        var text = ComparedText.of("See  [This](two.md) or `run me`, {name}:\nhttps://example.org/a?b=c");
        assertThat(text.plain()).isEqualTo("see [this](\uE000) or \uE002, \uE001: \uE000");
        assertThat(text.placeholders()).containsExactly("two.md", "`run me`", "{name}", "https://example.org/a?b=c");
        assertThat(ComparedText.of("A\u030Angstrom").plain()).isEqualTo("ångstrom");
    }

    @Test
    void placeholdersGiveWayToOthersAndWordsDont() {
        assertThat(ComparedText.replacePlaceholders(
                        "two.md: [två](two.md) $1 {n}", Map.of("two.md", "$3", "{n}", "{m}")))
                .isEqualTo("two.md: [två]($3) $1 {m}");
    }
}

package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageSamplesTest {

    @Test
    void everyWayOfCountingIsShownOnce() {
        assertThat(MessageSamples.of("{n, plural, one {# modul} other {# moduler}} av {name}", "sv"))
                .containsExactly("0 moduler av {name}", "1 modul av {name}");
        assertThat(MessageSamples.of("{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}", "ar"))
                .containsExactly("z", "o", "t", "f", "m", "x");
        assertThat(MessageSamples.of("{n, plural, other {#冊}}", "ja")).containsExactly("0冊");
    }

    @Test
    void aPluralInsideOfASelectIsFound() {
        assertThat(MessageSamples.of(
                        "{g, select, female {{n, plural, one {hon} other {de}}} other {{n, plural, one {en} other {#}}}}",
                        "sv"))
                .containsExactly("0", "en");
    }

    @Test
    void whatCountsNothingOrIsBrokenHasNone() {
        assertThat(MessageSamples.of("Spara", "sv")).isEmpty();
        assertThat(MessageSamples.of("{n, plural, one {", "sv")).isEmpty();
        assertThat(MessageSamples.of("{n, selectordinal, one {#:a} other {#:e}}", "sv"))
                .isEmpty();
    }
}

package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages of which people say what they are like while the hub runs. */
class OwnLanguagesTest {

    private static final String TAG = "ngo";

    private final Languages languages = Languages.standard();

    private void know(String tag, OwnLanguage language) {
        languages.know(new TreeMap<>(Map.of(tag, language)));
    }

    @AfterEach
    void forget() {
        languages.know(new TreeMap<>());
    }

    @Test
    void whatIsSaidHoldsAtOnceAndNoLongerThanItIsSaid() {
        assertThat(languages.autonym(TAG)).isEqualTo(TAG);
        assertThat(languages.fallbacks(TAG)).containsExactly("en");
        know(TAG, new OwnLanguage("Chingoni", "Our Ngoni", true, "one: n = 1; two: n = 2", List.of("sw", "en")));
        assertThat(languages.autonym(TAG)).isEqualTo("Chingoni");
        assertThat(languages.name(TAG, "sv")).isEqualTo("Our Ngoni");
        assertThat(languages.direction(TAG)).isEqualTo("rtl");
        assertThat(languages.fallbacks(TAG)).containsExactly("sw", "en");
        assertThat(languages.plurals(TAG).getKeywords()).isEqualTo(Set.of("one", "two", "other"));
        languages.know(new TreeMap<>());
        assertThat(languages.autonym(TAG)).isEqualTo(TAG);
        assertThat(languages.direction(TAG)).isEqualTo("ltr");
    }

    @Test
    void whatIsNotSaidStaysAsCldrKnowsIt() {
        know("ar", new OwnLanguage(null, null, null, null, null));
        assertThat(languages.autonym("ar")).isEqualTo("العربية");
        assertThat(languages.direction("ar")).isEqualTo("rtl");
        assertThat(languages.plurals("ar").getKeywords()).hasSize(6);
        assertThat(languages.own()).containsOnlyKeys("ar");
    }

    @Test
    void messagesCountAsIsSaidFromThenOn() {
        var messages = Messages.load(languages, List.of());
        messages.put("en", Map.of("n", new Messages.Text("{n, plural, one {one} other {many}}", false)));
        messages.put(TAG, Map.of("n", new Messages.Text("{n, plural, two {mbili} other {nyingi}}", false)));
        assertThat(messages.format(TAG, "n", Map.of("n", 2))).isEqualTo("nyingi");
        know(TAG, new OwnLanguage("Chingoni", null, null, "two: n = 2", null));
        messages.readAnew(Set.of(TAG));
        assertThat(messages.format(TAG, "n", Map.of("n", 2))).isEqualTo("mbili");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one: n = 1", "one: i = 1 and v = 0; few: n = 2..4", "two: n % 10 = 2"})
    void theseAreRules(String rule) {
        assertThat(OwnLanguage.isPluralRule(rule)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "single: n = 1",
                "one: n = ",
                "one: n == 1",
                "one: x = 1",
                ":",
                ";;",
                "one: n = 1 or",
                "one: n = 1;",
                "other: n = 0"
            })
    void theseAreNone(String rule) {
        assertThat(OwnLanguage.isPluralRule(rule)).isFalse();
    }
}

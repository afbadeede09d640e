package se.wikimedia.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.ShelvedModules;

/** Whatever is typed or written, a search answers, and its answer is text with marks. */
class HostileSearchTest {

    private static final int SEARCHES = 400;
    private static final int LESSONS = 60;
    private static final Pattern MARK = Pattern.compile("<mark>[^<>]*</mark>");
    private static final Pattern BARE = Pattern.compile("[<>\"']|&(?!(amp|lt|gt|quot|#39);)");
    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "<mark>",
            "</mark>",
            "<img src=x onerror=alert(1)>",
            "&lt;b&gt;",
            "&amp;",
            "&",
            "\"",
            "'",
            "<!--",
            "]]>",
            "javascript:alert(1)",
            "+",
            "-",
            "&&",
            "||",
            "!",
            "(",
            ")",
            "{",
            "}",
            "[* TO *]",
            "^2",
            "~",
            "~0.5",
            "*",
            "?",
            ":",
            "\\",
            "/",
            "title:museum",
            "AND",
            "OR",
            "NOT",
            "museum",
            "Museum’s",
            "partnerskap",
            "مكتبة",
            "博物館",
            "भाषा",
            "พิพิธภัณฑ์",
            "e\u0301",
            "\u202E",
            "\u2066",
            "\u200D",
            "\u0000",
            "\u0007",
            "\u0085",
            "\uFEFF",
            "\uFFFF",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDD27",
            "\uDB40\uDC01",
            "İ",
            "ß",
            "ﬁ",
            "㌀",
            "\u0300\u0301\u0302",
            "\n",
            "\t",
            " ",
            " ",
            " ",
            "a");

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(longs = {20261121, 7, 4711})
    void noTextAndNoSearchThrowsOrBecomesMarkup(long seed) {
        System.out.println("HostileSearchTest seed " + seed);
        var random = new Random(seed);
        try (var hub = new SearchFixture(data)) {
            var module = ShelvedModules.module("m", "en", text(random, 200));
            for (int i = 0; i < LESSONS; i++) {
                module.lesson("l" + i, text(random, 200), text(random, 600), text(random, 600));
                module.translatedLesson(language(random), "l" + i, text(random, 200), text(random, 600));
            }
            hub.hold(module.shelve());
            int found = 0;
            for (int i = 0; i < SEARCHES; i++) {
                var typed = text(random, 1 + random.nextInt(60));
                for (var page : hub.find(typed, language(random))) {
                    found++;
                    var rest = MARK.matcher(page.sentence().html()).replaceAll("");
                    assertThat(BARE.matcher(rest.replace("&#39;", "")).find())
                            .as("%s for %s", page.sentence().html(), typed)
                            .isFalse();
                }
            }
            assertThat(found).as("found, so that something was looked at").isGreaterThan(SEARCHES);
        }
    }

    private static String language(Random random) {
        return List.of("en", "sv", "ar", "zh", "th", "hi", "tok", "en-x-pseudo").get(random.nextInt(8));
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    random.nextInt(20) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.substring(0, Math.min(length, text.length()));
    }

    @Test
    void theSignsOfAQueryLanguageArePlainText() {
        try (var hub = new SearchFixture(data)) {
            hub.hold(ShelvedModules.module("m", "en", "–")
                    .lesson("l", "–", "Museums agree.")
                    .shelve());
            for (var typed : List.of("+museums", "\"museums agree\"", "museums*", "museums?", "(museums", "museums~")) {
                assertThat(hub.ids(typed, "en")).as(typed).containsExactly("m/l");
            }
            assertThat(hub.ids("*", "en")).isEmpty();
            assertThat(hub.ids("[* TO *]", "en")).isEmpty();
            assertThat(hub.ids("-museums", "en")).as("not a negation").containsExactly("m/l");
        }
    }

    @Test
    void aThousandWordsInOneBreathAreNoBurden() {
        try (var hub = new SearchFixture(data)) {
            hub.hold(ShelvedModules.module("m", "en", "–")
                    .lesson("l", "–", "Museums agree.")
                    .shelve());
            var many =
                    String.join(" ", IntStream.range(0, 100).mapToObj(i -> "a").toList());
            assertThat(hub.ids(many, "en")).isEmpty();
        }
    }
}

package se.wikimedia.hub.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiffHtmlTest {

    private final DiffHtml html = new DiffHtml("borttaget", "tillagt");

    @Test
    void changesAreMarkedForEyesAndEars() {
        assertThat(html.of(WordDiff.of("en bild", "ett foto & en bild", "sv")))
                .isEqualTo("<ins dir=\"auto\"><span class=\"visually-hidden\" dir=\"auto\">tillagt </span>"
                        + "ett foto &amp; </ins>en bild");
        assertThat(html.of(List.of(new DiffRun(DiffRun.Kind.REMOVED, "a"))))
                .isEqualTo("<del dir=\"auto\"><span class=\"visually-hidden\" dir=\"auto\">borttaget </span>a</del>");
    }

    @Test
    void nothingComesThroughAsMarkup() {
        Random random = new Random(3_004);
        for (int i = 0; i < 2_000; i++) {
            String before = HostileText.of(random, 20);
            String page = html.of(WordDiff.of(before, HostileText.edited(random, before), "en"));
            String text = page.replaceAll("</?(ins|del)( dir=\"auto\")?>", "")
                    .replaceAll("<span class=\"visually-hidden\" dir=\"auto\">(borttaget|tillagt) </span>", "");
            assertThat(text)
                    .doesNotContainPattern("[<>\"'\\x00-\\x08\\uFFFE]")
                    .doesNotContainPattern("&(?!(amp|lt|gt|#34|#39);)");
            assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
    }

    @Test
    void theWordsGivenAreTextToo() {
        assertThat(new DiffHtml("<i>", "\"&").of(WordDiff.of("a", "b", "en"))).contains("&lt;i&gt;", "&#34;&amp;");
    }
}

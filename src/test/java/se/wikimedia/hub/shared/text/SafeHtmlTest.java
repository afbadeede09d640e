package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    private static final long SEED = 20_270_309L;
    private static final Links LINKS = Links.asWritten();

    /** Real tags only: what stands escaped in a text does no harm. */
    private static final Pattern ALLOWED_TAG = Pattern.compile(
            "</?(?:p|h[2-6]|hr|br|em|strong|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|a|img)"
                    + "(?: (?:href|src|alt|title|rel|loading|decoding|align|start)=\"[^\"<>]*\")*(?: /)?>");

    private static final Pattern URL = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @Test
    void commonMarkAndTablesBecomeHtml() {
        assertThat(SafeHtml.block("# One\n\nA *b* **c** `d<e`\n\n3. x\n4. y", LINKS))
                .isEqualTo("""
                        <h2>One</h2>
                        <p>A <em>b</em> <strong>c</strong> <code>d&lt;e</code></p>
                        <ol start="3"><li>x</li><li>y</li></ol>
                        """);
        assertThat(SafeHtml.block("| a | b |\n|:-:|--:|\n| 1 | 2 |", LINKS))
                .contains("<table><thead><tr><th align=\"center\">a</th><th align=\"right\">b</th></tr></thead>")
                .contains("<td align=\"center\">1</td>");
    }

    @Test
    void anEmptyCornerOfATableIsNoHeading() {
        assertThat(SafeHtml.block("|   | b |\n|:--|---|\n| 1 | 2 |", LINKS))
                .contains("<tr><td></td><th>b</th></tr>")
                .doesNotContain("></th>");
    }

    @ParameterizedTest
    @CsvSource({"# a,h2", "## a,h2", "### a,h3", "###### a,h6"})
    void theH1BelongsToThePage(String heading, String element) {
        assertThat(SafeHtml.block(heading, LINKS).strip()).isEqualTo("<" + element + ">a</" + element + ">");
    }

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(SafeHtml.block("<script>alert(1)</script>\n\na <b onclick=x>b</b>", LINKS))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;b onclick&#61;x&gt;b&lt;/b&gt;");
    }

    @Test
    void linksGoThroughTheMapping() {
        Links lessons = destination -> destination.endsWith(".md")
                ? Optional.of("/modules/m/" + destination.replace(".md", ""))
                : Optional.empty();
        assertThat(SafeHtml.inline("[*a*](b.md) [c](https://x.example)", lessons))
                .isEqualTo("<a href=\"/modules/m/b\"><em>a</em></a> c");
    }

    @Test
    void externalLinksAreNotRecommendedToSearchEngines() {
        assertThat(SafeHtml.inline(
                        "[a](https://meta.wikimedia.org/wiki/X?a=b&c#d \"t\") [b](/x) <mailto:a@b.example>", LINKS))
                .isEqualTo(
                        "<a href=\"https://meta.wikimedia.org/wiki/X?a&#61;b&amp;c#d\" title=\"t\" rel=\"nofollow noopener\">a</a>"
                                + " <a href=\"/x\">b</a> <a href=\"mailto:a&#64;b.example\">mailto:a&#64;b.example</a>");
    }

    @Test
    void picturesComeFromTheSameSiteAndLoadLazily() {
        assertThat(SafeHtml.inline("![a *b*](/f/c.svg)", LINKS))
                .isEqualTo("<img src=\"/f/c.svg\" alt=\"a b\" loading=\"lazy\" decoding=\"async\" />");
        assertThat(SafeHtml.inline("![a *b*](https://x.example/c.svg)", LINKS)).isEqualTo("a <em>b</em>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "java\tscript:alert(1)",
                " javascript:x",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example/x",
                "/\\evil.example",
                "\\\\evil.example",
                "file:///etc/passwd",
                "blob:x",
                "javascript%3Aalert(1)",
                "javascript&colon;alert(1)",
                "https:evil",
                "ftp://x.example/",
                "http://",
                "\u202ejavascript:x"
            })
    void theseLeadNowhere(String destination) {
        assertThat(SafeHtml.inline("[a](<" + destination + ">)", LINKS)).doesNotContain("<a");
        assertThat(SafeHtml.inline("[a](x)", anything -> Optional.of(destination)))
                .isEqualTo("a");
        assertThat(SafeHtml.inline("![a](x)", anything -> Optional.of(destination)))
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#part",
                "?lang=sv",
                "/a:b",
                "other.md",
                "../m/",
                "files/a.pdf?x=1:2",
                "HTTPS://x.example",
                "https://sv.wikipedia.org/wiki/Åland"
            })
    void theseLeadSomewhere(String destination) {
        assertThat(SafeHtml.inline("[a](" + destination + ")", LINKS)).startsWith("<a href=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. First|1. First",
                "# of items|# of items",
                "- x|- x",
                "> *x*|&gt; <em>x</em>",
                "a\\nb|a\\nb",
                "'    x'|x",
                "[a]: /b|[a]: /b"
            })
    void aLineIsNeverABlock(String markdown, String html) {
        assertThat(SafeHtml.inline(markdown.replace("\\n", "\n\n"), LINKS)).isEqualTo(html.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. First *steps*|1. First steps",
                "# A `b` & <i>|A b & <i>",
                "[a](b) ![c](d)|a c",
                "a\\nb|a b",
                "a\\n\\n- b\\n- c|a\\nb\\nc",
                "''|''"
            })
    void theWordsAlone(String markdown, String plain) {
        assertThat(SafeHtml.plain(markdown.replace("\\n", "\n"))).isEqualTo(plain.replace("\\n", "\n"));
    }

    @Test
    void theWordsOfATableStandApart() {
        assertThat(SafeHtml.plain("| a | b |\n|---|---|\n| 1 | 2 |")).isEqualTo("a b\n1 2");
    }

    @Test
    void noSoupOfPiecesBecomesScript() {
        System.out.println("SafeHtmlTest seed " + SEED);
        Random random = new Random(SEED);
        List<String> pieces = List.of(
                "<script>",
                "</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=x>",
                "[a](",
                "![a](",
                ")",
                "<",
                ">",
                "\"",
                "'",
                "javascript:alert(1)",
                "data:text/html,",
                "&#x6a;",
                "&lt;script&gt;",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "`",
                "```\n",
                "*",
                "_",
                "\n",
                "\n\n",
                "    ",
                "\t",
                "> ",
                "- ",
                "1. ",
                "# ",
                "|",
                "|-|\n",
                "\\",
                "\u0000",
                "\u202e",
                "<a href=",
                "<style>",
                "<noscript>",
                "<p title=\"</noscript><img src=x onerror=x>\">",
                "<math><mtext>",
                "{{",
                "onclick=",
                "](",
                "<https://",
                "<javascript:x>",
                "&",
                ";",
                "a",
                "[b]: javascript:x\n",
                "[b]",
                " \"",
                "\ud800",
                "\r",
                "//",
                "/x",
                "https://x.example",
                "<textarea>",
                "<iframe srcdoc=",
                "<form>");
        for (int round = 0; round < 4_000; round++) {
            StringBuilder soup = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                soup.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertHarmless(SafeHtml.block(soup.toString(), LINKS), soup);
            assertHarmless(SafeHtml.inline(soup.toString(), LINKS), soup);
            SafeHtml.plain(soup.toString());
        }
    }

    static Stream<String> bombs() {
        return Stream.of(
                ">".repeat(10_000),
                "[".repeat(10_000),
                "[".repeat(250_000),
                "![".repeat(100_000),
                "[a](".repeat(50_000),
                "[a](<b".repeat(40_000),
                "*a ".repeat(80_000),
                "*a **a ".repeat(30_000),
                "a**b".repeat(60_000) + "c* ".repeat(2_000),
                "**".repeat(5_000) + "a" + "**".repeat(5_000),
                "_a*".repeat(80_000),
                "`".repeat(250_000),
                backticks(600),
                "<".repeat(250_000),
                "<!--".repeat(60_000),
                "<?".repeat(100_000),
                "<a ".repeat(80_000),
                "&".repeat(250_000),
                "\\".repeat(250_000),
                " ".repeat(250_000),
                "a" + " ".repeat(250_000) + "b",
                "\t".repeat(250_000) + "x",
                "- ".repeat(100_000),
                "1. ".repeat(80_000),
                "> - ".repeat(60_000),
                indented(700),
                "[a]: /b\n".repeat(30_000),
                "[a]\n".repeat(60_000) + "[a]: /b",
                "a\n".repeat(120_000),
                "|".repeat(250_000),
                "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|b\n".repeat(50_000),
                "|a".repeat(80) + "\n" + "|-".repeat(80) + "\n" + "|b\n".repeat(1_000),
                "a\n|-|\n".repeat(30_000),
                "a".repeat(1_000_000),
                "\u0000".repeat(250_000),
                "\u202e".repeat(250_000),
                "[a](" + "(".repeat(200_000),
                "<https://" + "a".repeat(200_000),
                "~~~\n".repeat(60_000),
                "# ".repeat(100_000),
                "\n".repeat(250_000),
                "\ud83d".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void noBombGoesOff(String bomb) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertHarmless(SafeHtml.block(bomb, LINKS), "bomb");
            assertHarmless(SafeHtml.inline(bomb, LINKS), "bomb");
            SafeHtml.plain(bomb);
        });
    }

    @Test
    void aTextTooLargeToRenderIsShownAsItIs() {
        String markdown = "*<script>* ".repeat(30_000);
        assertThat(SafeHtml.block(markdown, LINKS)).startsWith("<p>*&lt;script&gt;* *");
        assertThat(SafeHtml.inline(markdown, LINKS)).startsWith("*&lt;script&gt;* *");
    }

    private static void assertHarmless(String html, CharSequence from) {
        String withoutSplitBraces = html.replace("{<!-- -->", "{");
        assertThat(ALLOWED_TAG.matcher(withoutSplitBraces).replaceAll(""))
                .as("%s", from)
                .doesNotContain("<");
        assertThat(URL.matcher(html).results().map(url -> url.group(1)))
                .as("%s", from)
                .allMatch(url -> url.matches("(?i)(?:https?://|mailto:).*|[^:]*(?:[/?#].*)?") && !url.startsWith("//"));
    }

    private static String backticks(int runs) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= runs; i++) {
            text.append("a").append("`".repeat(i));
        }
        return text.toString();
    }

    private static String indented(int levels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < levels && text.length() < 250_000; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }
}

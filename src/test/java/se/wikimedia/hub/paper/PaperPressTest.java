package se.wikimedia.hub.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;

/** PDFs as a second program reads them. */
class PaperPressTest {

    private static final PaperPress PRESS = new PaperPress();

    private static <T> T read(Paper paper, Function<PDDocument, T> look) {
        try (var document = Loader.loadPDF(PRESS.print(paper))) {
            return look.apply(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** In the order in which it is read; letters without their shapes. */
    private static String words(PDDocument document) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Paper paper(String language, String title, String html) {
        return new Paper(language, title, "About it", html);
    }

    @Test
    void latinTextIsReadAsItWasWritten() {
        var text =
                "<p>Besökaren <strong>Åsa</strong> är i Köln, <bdi>Łódź</bdi> och Αθήνα från 12 november – 8 dagar.</p>"
                        + "<ol><li>Först</li><li>Sedan</li></ol>";
        assertThat(read(paper("sv", "Överenskommelse", text), PaperPressTest::words))
                .startsWith("Överenskommelse Besökaren Åsa är i Köln, Łódź och Αθήνα från 12 november – 8 dagar."
                        + " 1. Först 2. Sedan 1 / 1");
    }

    @Test
    void arabicTextIsShapedAndReadInItsOrder() {
        var text =
                "<p>تستضيف <bdi>Wikimedia Deutschland</bdi> الزائر <strong>lead</strong> في برلين من 12 نوفمبر 2026</p>"
                        + "<ul><li>الأثر لا يزول</li></ul>";
        var paper = paper("ar", "اتفاق الإقامة", text);
        assertThat(read(paper, PaperPressTest::words))
                .startsWith("اتفاق الإقامة تستضيف Wikimedia Deutschland الزائر lead في برلين من 12 نوفمبر 2026")
                .contains("الأثر لا يزول");
        var shaped = Shaping.shape("تستضيف");
        assertThat(shaped).isEqualTo("\uFE97\uFEB4\uFE98\uFEC0\uFEF4\uFED2");
        assertThat(Shaping.shape("لا بلا لَا")).isEqualTo("\uFEFB \uFE91\uFEFC \uFEFB\u064E");
        assertThat(Shaping.shape("گچ")).isEqualTo("\uFB94\uFB7B");
        assertThat(Shaping.shape("می\u200Cخواهم")).isEqualTo("\uFEE3\uFBFD\u200C\uFEA7\uFEEE\uFE8D\uFEEB\uFEE2");
        assertThat(Shaping.shape("ـهـ ه")).isEqualTo("ـ\uFEECـ \uFEE9");
    }

    @Test
    void lettersAreShapedAsIcuDoes() throws ArabicShapingException {
        var icu = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
        var random = new Random(20261122);
        var alphabet = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةءآأإؤئ لا ل ـ a1،";
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var joined = Shaping.shape(text.toString());
            assertThat(joined).as("seed 20261122, %s", text).isEqualTo(icu.shape(text.toString()));
        }
    }

    @Test
    void markedVowelsKeepTheirLetters() {
        assertThat(Shaping.shape("يُضايَق")).hasSameSizeAs("يُضايَق").contains("\u064F", "\u064E");
        assertThat(Shaping.shape("مؤمَّنًا")).doesNotContain("ـ", " ");
    }

    /** How far from the left a character stands first, in points. */
    private static float place(Paper paper, String character) {
        var places = new ArrayList<Float>();
        return read(paper, document -> {
            try {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (text.getUnicode().equals(character)) {
                            places.add(text.getX());
                        }
                    }
                }.getText(document);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return places.get(0);
        });
    }

    @Test
    void namesOfAnotherDirectionTurnNothingAround() {
        var arabic = paper("ar", "شهادة", "<p>" + Paper.isolated("Berlin") + " – 7 أيام</p>");
        assertThat(place(arabic, "7")).isLessThan(place(arabic, "B"));
        var english = paper("en", "Agreement", "<p>" + Paper.isolated("אב") + " – 7 days</p>");
        assertThat(place(english, "7")).isGreaterThan(place(english, "א"));
        assertThat(read(english, PaperPressTest::words)).doesNotContain("#", "\u2068");
    }

    @Test
    void hebrewIsReadInItsOrder() {
        assertThat(read(paper("he", "הסכם", "<p>ההסכם בין Wikimedia (2026) לבין המארח</p>"), PaperPressTest::words))
                .startsWith("הסכם ההסכם בין Wikimedia (2026) לבין המארח");
    }

    @Test
    void partsAreInTheirOwnDirection() {
        var text = "<div lang=\"ar\" dir=\"rtl\"><p>يخطط المضيف لـ 8 أيام.</p></div>";
        assertThat(read(paper("en", "Agreement", text), PaperPressTest::words)).contains("يخطط المضيف لـ 8 أيام.");
    }

    @Test
    void itTellsWhatItIs() {
        read(paper("ar", "اتفاق", "<p>نص <strong>مهم</strong></p>"), document -> {
            var catalogue = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("اتفاق");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("About it");
            assertThat(catalogue.getLanguage()).isEqualTo("ar");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            return document;
        });
    }

    @Test
    void whatItIsWrittenInIsInside() {
        var names = read(
                paper("en", "Agreement", "<p>One <strong>two</strong> <em>three</em> <code>four</code></p>"),
                document -> {
                    var page = document.getPage(0);
                    page.getResources().getFontNames().forEach(name -> assertThat(isEmbedded(page, name))
                            .isTrue());
                    return page.getResources().getFontNames();
                });
        assertThat(names).isNotEmpty();
    }

    private static boolean isEmbedded(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyIsAskedForAnything() throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var address = "http://localhost:" + server.getLocalPort() + "/";
            var text = "<p>Seen</p><img src=\"" + address + "a.png\"/><style>@import url(" + address
                    + "b.css); p { background:"
                    + " url(" + address + "c.png) }</style><object data=\"" + address + "d\"></object><iframe src=\""
                    + address
                    + "\"/><img src=\"file:///etc/hostname\"/><link rel=\"stylesheet\" href=\"" + address + "e.css\"/>";
            assertThat(read(paper("en", "Agreement", text), PaperPressTest::words))
                    .contains("Seen");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void linksAreReadOnPaper() throws IOException {
        var html = SafeHtml.block(
                "[space](/modules/space), <https://a.example/?b=1&c=2> and ![a map](https://a.example/map.png)",
                Links.asWritten());
        var paper = paper("en", "Agreement", Paper.readable(html, "https://hub.example"));
        assertThat(read(paper, PaperPressTest::words))
                .contains("space (https://hub.example/modules/space), https://a.example/?b=1&c=2 and a map");
        assertThat(read(paper, PaperPressTest::annotations)).isZero();
    }

    private static int annotations(PDDocument document) {
        try {
            return document.getPage(0).getAnnotations().size();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        for (var text : List.of("हिन्दी", "中文", "ไทย", "ߒߞߏ", "کەڕ", "پښتو")) {
            var paper = paper("en", "Agreement", "<p>" + text + "</p>");
            assertThat(PRESS.prints(paper)).as(text).isFalse();
            assertThatThrownBy(() -> PRESS.print(paper))
                    .isInstanceOf(Problem.class)
                    .hasMessage("no-paper");
        }
        for (var text : List.of(
                "français œuvre",
                "Tiếng Việt",
                "Ελλάδα",
                "Україна",
                "ქართული",
                "Հայերեն",
                "فارسی می‌خواهم گچپژ",
                "ئۇيغۇر",
                "\u2068isolated\u2069 a\u00ADb")) {
            assertThat(PRESS.prints(paper("en", "Agreement", "<p>" + text + "</p>")))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        assertThat(read(paper("en", "A \u0000 <title>", "<p>Se\u0001en\uFFFF</p>"), PaperPressTest::words))
                .startsWith("A <title> Seen");
    }

    @Test
    void theLongestTextHasItsPages() {
        var text = "<p>" + "The host plans the days with the visitor. ".repeat(500) + "</p>";
        assertThat(read(paper("en", "Agreement", text.repeat(2)), PDDocument::getNumberOfPages))
                .isBetween(5, 30);
        assertThat(PRESS.prints(paper("en", "Agreement", text.repeat(10)))).isFalse();
    }

    @Test
    void theSameWordsHaveTheSameMark() {
        var paper = paper("en", "Agreement", "<p>One</p>");
        assertThat(paper.mark())
                .isEqualTo(paper("en", "Agreement", "<p>One</p>").mark());
        assertThat(paper.mark())
                .isNotEqualTo(paper("sv", "Agreement", "<p>One</p>").mark());
        assertThat(read(paper, PaperPressTest::words)).isEqualTo(read(paper, PaperPressTest::words));
    }
}

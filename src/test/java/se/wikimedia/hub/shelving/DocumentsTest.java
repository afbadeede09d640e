package se.wikimedia.hub.shelving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.ModuleSource;

class DocumentsTest {

    private static final List<String> HOSTILE = List.of(
            "",
            "\uFEFFwith a byte order mark",
            "no newline at the end",
            "\r\n\r \t\n\n",
            "\"\\\"\\u0041\\n{}[],: null",
            "</script><script>alert(1)</script>",
            "\u0000\u0001\u001f\u007f\u0085\u00ad\u2028\u2029\u200f\u202e\ufffd\uffff",
            "e\u0301 é 😀 👩‍👩‍👧 العربية हिन्दी 中文",
            "'; DROP TABLE module; --",
            "null");

    private static Manuscript manuscript(SortedMap<String, String> texts) {
        var module = new ModuleSource(
                "id",
                "t",
                "s",
                "en",
                "CC0",
                ModuleSource.Status.DRAFT,
                List.of(),
                List.of(),
                List.of(),
                1,
                null,
                List.of(),
                null,
                List.of());
        return new Manuscript(module, List.of(), List.of(), "0".repeat(64), texts);
    }

    @Test
    void hostileTextsComeBackAsTheyWere() {
        var texts = new TreeMap<String, String>();
        HOSTILE.forEach(text -> texts.put("file " + text, text));
        assertThat(Documents.manuscript(Documents.of(manuscript(texts)))).isEqualTo(manuscript(texts));
        for (var text : HOSTILE) {
            var catalogue = new CatalogueSource(List.of(), List.of(), List.of(), text);
            assertThat(Documents.catalogue(Documents.of(catalogue))).isEqualTo(catalogue);
        }
    }

    @Test
    void anyTextComesBackAsItWas() {
        long seed = 42;
        System.out.println("DocumentsTest: seed " + seed);
        var random = new Random(seed);
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(200), 0, Character.MAX_CODE_POINT + 1)
                    .map(c -> random.nextBoolean() ? c % 0x300 : c)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .forEach(text::appendCodePoint);
            texts.put("lesson-" + i + ".md", text.toString());
        }
        assertThat(Documents.manuscript(Documents.of(manuscript(texts)))).isEqualTo(manuscript(texts));
    }

    @Test
    void aDocumentFromBeforeTextsWereKeptHasNone() {
        var document = Documents.of(manuscript(new TreeMap<>())).replace(",\"texts\":{}", "");
        assertThat(document).doesNotContain("texts");
        assertThat(Documents.manuscript(document).texts()).isEmpty();
        assertThat(Documents.catalogue("{\"audiences\":[],\"paths\":[],\"topics\":[]}"))
                .isEqualTo(CatalogueSource.EMPTY);
    }
}

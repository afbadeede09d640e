package se.wikimedia.hub.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryFileTest {

    private static final Term MUSEUM = new Term(
            "museum", "noun", "A house, \"open\" to all", List.of("museum", "konstmuseum"), List.of("=SUM(A1)"));

    private static GlossaryFile read(String text) {
        return GlossaryFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var terms = List.of(MUSEUM, new Term("archive", "", "", List.of(), List.of()));
        var file = GlossaryFile.write(terms);
        assertThat(read(file).problems()).isEmpty();
        assertThat(read(file).terms()).isEqualTo(terms);
        assertThat(GlossaryFile.write(read(file).terms())).isEqualTo(file);
    }

    @Test
    void aSpreadsheetMayLeaveColumnsOutAndPutThemInAnotherOrder() {
        var file = read("\uFEFFtranslations,source\nmuseum|konstmuseum,Museum\n\nx,");
        assertThat(file.terms().get(0))
                .isEqualTo(new Term("Museum", "", "", List.of("museum", "konstmuseum"), List.of()));
        assertThat(file.problems()).extracting(GlossaryFile.Problem::line).containsExactly(4);
    }

    @Test
    void everythingThatIsWrongIsToldByLine() {
        var file = read("source,partOfSpeech,colour\n"
                + "museum,noun\nMuseums are,pronoun\nMUSEUM,\n,noun\n\"two\nlines\",noun\na,b,c,d\n");
        assertThat(file.problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .containsExactly(
                        "1 there is no column colour",
                        "3 partOfSpeech is one of noun, verb, adjective, adverb, name, phrase, or empty",
                        "4 MUSEUM stands here a second time",
                        "5 the source needs a word, and 100 characters at most",
                        "8 there are more values than columns");
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        assertThat(read("").problems()).isNotEmpty();
        assertThat(read("{}").problems()).isNotEmpty();
        assertThat(read("source\n\"open").problems())
                .extracting(GlossaryFile.Problem::line)
                .containsExactly(2);
        assertThat(GlossaryFile.read(new byte[] {(byte) 0xff, 0x41}).problems()).isNotEmpty();
    }
}

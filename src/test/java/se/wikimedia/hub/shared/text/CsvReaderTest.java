package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void whateverIsWrittenIsReadAgain() throws CsvReader.Broken {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var signs = "ab,\"'\n\r=+ ä\u0645";
        for (int i = 0; i < 5_000; i++) {
            var written = new ArrayList<List<String>>();
            var file = new StringBuilder();
            for (int lines = random.nextInt(4); lines > 0; lines--) {
                var values = new ArrayList<String>();
                for (int n = 1 + random.nextInt(4); n > 0; n--) {
                    values.add(value(random, signs));
                }
                file.append(Csv.line(values.toArray()));
                if (!values.equals(List.of(""))) {
                    written.add(values);
                }
            }
            assertThat(CsvReader.read(file.toString()).stream()
                            .map(CsvReader.Line::values)
                            .toList())
                    .as("seed " + seed + ": " + file)
                    .isEqualTo(written);
        }
    }

    /** Nobody types an apostrophe before what begins a formula. */
    private static String value(Random random, String signs) {
        var value = new StringBuilder();
        random.ints(random.nextInt(6), 0, signs.length()).forEach(at -> value.append(signs.charAt(at)));
        return value.toString().startsWith("'") ? "x" + value : value.toString();
    }

    @Test
    void aLongTextCostsNoMoreThanItsLength() throws CsvReader.Broken {
        assertThat(CsvReader.read("\"" + "\"\"".repeat(1_000_000) + "\"")
                        .get(0)
                        .values()
                        .get(0))
                .hasSize(1_000_000);
    }

    @Test
    void linesAreCountedAsAnEditorShowsThem() throws CsvReader.Broken {
        assertThat(CsvReader.read("a,b\n\n\"c\nd\",e\r\nf"))
                .containsExactly(
                        new CsvReader.Line(1, List.of("a", "b")),
                        new CsvReader.Line(3, List.of("c\nd", "e")),
                        new CsvReader.Line(5, List.of("f")));
    }

    @Test
    void aMarkThatIsNotClosedIsToldWithItsLine() {
        assertThatThrownBy(() -> CsvReader.read("a\n\"b\nc")).hasMessage("line 2");
        assertThatThrownBy(() -> CsvReader.read("a\nb\"c")).hasMessage("line 2");
        assertThatThrownBy(() -> CsvReader.read("\"a\"b")).hasMessage("line 1");
    }
}

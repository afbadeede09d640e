package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final String AWKWARD = "\"\\[],/:un\u0000\u0001\b\t\n\r\u001F\u007F\u2028é\u0301א😀 ";

    @Test
    void isPlainJson() {
        assertThat(AnswerText.list(List.of("a", "\"b\\", "c\n"))).isEqualTo("[\"a\",\"\\\"b\\\\\",\"c\\u000a\"]");
        assertThat(AnswerText.list(List.of())).isEqualTo("[]");
    }

    @Test
    void whateverIsWrittenIsReadAsItWas() {
        var random = new Random(42);
        var points = AWKWARD.codePoints().toArray();
        for (int round = 0; round < 2_000; round++) {
            var given = new ArrayList<String>();
            for (int i = random.nextInt(4); i > 0; i--) {
                var word = new StringBuilder();
                random.ints(random.nextInt(8), 0, points.length).forEach(each -> word.appendCodePoint(points[each]));
                given.add(word.toString());
            }
            assertThat(AnswerText.read(AnswerText.list(given)))
                    .as("seed 42, round %d", round)
                    .isEqualTo(given);
        }
    }
}

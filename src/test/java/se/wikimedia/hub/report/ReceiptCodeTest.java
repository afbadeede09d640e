package se.wikimedia.hub.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    @Test
    void aReceiptIsReadHoweverItIsTyped() {
        var code = ReceiptCode.random();
        assertThat(code).matches("([a-z2-9]{4}-){5}[a-z2-9]{4}");
        assertThat(ReceiptCode.hash(" " + code.toUpperCase().replace("-", " ") + "\n"))
                .isEqualTo(ReceiptCode.hash(code))
                .doesNotContain(code.substring(0, 4));
    }

    @Test
    void noTwoAreTheSame() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(ReceiptCode.random());
        }
        assertThat(codes).hasSize(10_000);
    }
}

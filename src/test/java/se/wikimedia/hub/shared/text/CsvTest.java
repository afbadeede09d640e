package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void valuesAreQuotedWhereTheyHaveTo() {
        assertThat(Csv.line("plain", "a,b", "say \"hi\"", "two\nlines", -3, ""))
                .isEqualTo("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",-3,\r\n");
    }

    @Test
    void aTextIsNoFormula() {
        assertThat(Csv.line("=HYPERLINK(\"x\")", "+1", "-1", "@SUM", "\t=1"))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\")\",'+1,'-1,'@SUM,'\t=1\r\n");
    }
}

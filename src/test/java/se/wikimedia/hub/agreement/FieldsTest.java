package se.wikimedia.hub.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;

class FieldsTest {

    @Test
    void factsComeInThePlaceOfTheirFields() {
        assertThat(Fields.fill(
                        "{visitor} visits {host}; {visitor} pays {nothing}.", Map.of("visitor", "asha", "host", "de")))
                .isEqualTo("asha visits de; asha pays {nothing}.");
    }

    @Test
    void whatMeansNothingIsTold() {
        assertThat(Fields.unknown("{visitor} {Visitor} {} {with space} {name} {name}"))
                .containsExactly("Visitor", "", "name");
    }

    @Test
    void aFactIsWordsWhateverSignsAreInIt() {
        var title = "[free](https://example.org) **beer** <b>x</b> {host}\n\n# Heading $1 \\";
        var html = SafeHtml.block(Fields.fill("About {title}.", Map.of("title", title)), Links.asWritten());
        assertThat(html)
                .doesNotContain("<a", "<strong", "<b>", "<h2")
                .contains("[free](https://example.org) **beer** &lt;b&gt;x&lt;/b&gt;");
    }
}

package se.wikimedia.hub.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q42",
                " q42 ",
                "https://www.wikidata.org/wiki/Q42",
                "http://www.wikidata.org/entity/Q42",
                "https://www.wikidata.org/entity/Q42"
            })
    void itIsTypedAsANumberOrAnAddress(String typed) {
        assertThat(Item.typed("wikidata", typed)).hasValue(new Item("wikidata", "Q42"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "Q",
                "Q0",
                "Q042",
                "P31",
                "L1",
                "Q42#P31",
                "Q42|Q43",
                "Q42 Q43",
                "Q2147483648",
                "Q99999999999",
                "Q٤٢",
                "https://metabase.wikibase.cloud/wiki/Item:Q42",
                "https://www.wikidata.org.example/wiki/Q42",
                "<script>Q42</script>"
            })
    void whateverElseIsTypedIsNone(String typed) {
        assertThat(Item.typed("wikidata", typed)).isEmpty();
    }

    @Test
    void aSiteThatNobodyKnowsHasNone() {
        assertThat(Item.typed("wikipedia", "Q42")).isEmpty();
        assertThat(Item.find("Q42")).isEmpty();
        assertThatThrownBy(() -> new Item("wikipedia", "Q42")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsCalledAsItsSiteCallsItAndReadWhereItsSiteShowsIt() {
        var item = Item.find("metabase:Q7").orElseThrow();
        assertThat(item.key()).isEqualTo("metabase:Q7");
        assertThat(item.uri()).isEqualTo("https://metabase.wikibase.cloud/entity/Q7");
        assertThat(item.page()).isEqualTo("https://metabase.wikibase.cloud/wiki/Item:Q7");
        assertThat(item.siteName()).isEqualTo("MetaBase");
    }

    @Test
    void othersWordsHarmNoPage() {
        assertThat(ItemWords.of("A\u202eb\u2066c\u200fd\u061c", "one\n\ttwo\u0000  three\ufeff \ud800!"))
                .isEqualTo(new ItemWords("Abcd", "one two three !"));
        assertThat(ItemWords.of("<b>می\u200cخواهم</b>", "")).isEqualTo(new ItemWords("<b>می\u200cخواهم</b>", ""));
        assertThat(ItemWords.of("𝒲".repeat(300), "").label()).isEqualTo("𝒲".repeat(249) + "…");
        assertThat(ItemWords.of("x".repeat(1_000_000), "").label()).hasSize(250);
    }
}

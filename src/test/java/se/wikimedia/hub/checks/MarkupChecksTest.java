package se.wikimedia.hub.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.wikimedia.hub.checks.markup.MarkupChecks;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;

class MarkupChecksTest {

    @Test
    void eachCheckHoldsItsTable() {
        CheckTable.hold(
                MarkupChecks.all().stream()
                        .filter(check -> !check.id().equals("too-large"))
                        .toList(),
                "blocks ! sv B:One.⇒Ett.⏎⏎Två.",
                "blocks ! sv B:One.⇒- Ett.",
                "blocks = sv B:One.⇒Ett.⏎Två.",
                "headings ! sv B:## One⇒### Ett",
                "headings ! sv B:## One⇒Ett",
                "headings = sv B:## One⇒Ett⏎---",
                "list-items ! sv B:- one⏎- two⇒- ett",
                "list-items ! sv B:- one⏎- two⇒1. ett⏎2. två",
                "list-items = sv B:- one⏎- two⇒* ett⏎* två",
                "list-items = sv L:1. First⇒Första",
                "table-columns ! sv B:|a|b|⏎|-|-|⏎|c|d|⇒|a|⏎|-|⏎|c|",
                "table-columns ! sv B:|a|b|⏎|-|-|⏎|c|d|⇒|a|b|⏎|-|-|",
                "table-columns = sv B:|a|b|⏎|-|-|⏎|c|d|⇒| e | f |⏎|---|---|⏎| g | h |",
                "emphasis ! sv L:a *very* good⇒en mycket god",
                "emphasis = sv L:a *very* good⇒en _mycket_ god",
                "code ! sv L:Run `git`⇒Kör `gitt`",
                "code = sv L:Run `git`⇒Kör `git`",
                "links ! sv B:See [this](a.md).⇒Se detta.",
                "links ! sv B:See.⇒Se [detta](https://a.example).",
                "links = sv B:[one](a.md) and [two](b.md)⇒[två](b.md) och [ett](a.md)",
                "pictures ! sv B:![a](files/a.png)⇒en bild",
                "pictures = sv B:![a](files/a.png)⇒![en](files/a.png)",
                "url-changed ! sv B:[x](https://en.wikipedia.org/wiki/X)⇒[x](https://sv.wikipedia.org/wiki/X)",
                "url-changed = sv B:[x](https://en.wikipedia.org/wiki/X)⇒[y](https://en.wikipedia.org/wiki/X)",
                "internal-links ! sv B:[x](a.md)⇒[x](b.md)",
                "internal-links = sv B:[x](a.md)⇒[y](a.md)",
                "unsafe-link ! sv B:[x](https://a.example)⇒[x](javascript:alert(1))",
                "unsafe-link ! sv B:[x](https://a.example)⇒[x](//a.example)",
                "unsafe-link ! sv B:[x](https://a.example)⇒[x](data:text/html,a)",
                "unsafe-link = sv B:[x](https://a.example)⇒[x](mailto:a@a.example)",
                "unsafe-html ! sv B:Read⇒<script>alert(1)</script>",
                "unsafe-html ! sv L:Read⇒<b>Läs</b>",
                "unsafe-html ! sv M:Read⇒<img src=x onerror=alert(1)>",
                "unsafe-html ! sv B:Read⇒<!--T:3--> Läs",
                "unsafe-html = sv B:a < b⇒a < c",
                "unsafe-html = sv B:<https://a.example>⇒<https://a.example>",
                "wikitext ! sv B:See [this](a.md)⇒Se [[detta]]",
                "wikitext ! sv B:**Read**⇒'''Läs'''",
                "wikitext = sv B:Write [[File:X]]⇒Skriv [[Fil:X]]",
                "unclosed-markup ! sv B:**Read** it⇒**Läs det",
                "unclosed-markup ! sv B:[x](a.md)⇒[x] (a.md)",
                "unclosed-markup = sv B:**Read** it⇒**Läs** det");
    }

    @Test
    void aTableThatWouldCostGigabytesIsNotRead() {
        var table = "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(3_000);
        assertThat(Checks.remarks(Pair.of("sv", Form.BLOCK, "One.", table)))
                .extracting(remark -> remark.check().id())
                .contains("too-large");
        assertThat(Checks.remarks(Pair.of("sv", Form.BLOCK, "One.", "Ett.")))
                .extracting(remark -> remark.check().id())
                .doesNotContain("too-large");
    }
}

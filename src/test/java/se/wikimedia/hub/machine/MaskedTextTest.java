package se.wikimedia.hub.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

    private static MaskedText masked(String text) {
        return MaskedText.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "See [this](two.md).; See [1]this[2].",
                "**Read** `code` and *go*.; [1]Read[2] [3] and [4]go[5].",
                "Hello {name}; Hello [1]",
                "Look at https://commons.wikimedia.org/wiki/A_b now; Look at [1] now",
                "A note [1] and \\* a star; A note [1] and [2] a star",
                "- One; One",
                "## Think of _many_; Think of [1]many[2]",
                "snake_case stays; snake_case stays"
            })
    void whatAMachineWouldBreakIsMasked(String text, String sent) {
        assertThat(masked(text).sent()).isEqualTo(sent);
    }

    @Test
    void aParagraphIsOneLineAndListsAndTablesAreSeveral() {
        var text = "A sentence\nthat goes on.\n\n- One\n  more\n- Two\n\n| a | b |\n|---|---|\n| c | d |";
        assertThat(masked(text).sent().split("\n"))
                .containsExactly("A sentence that goes on.", "One more", "Two", "[1] a [2] b [3]", "[7] c [8] d [9]");
        assertThat(masked(text).restore(masked(text).sent()))
                .hasValue("A sentence that goes on.\n\n- One more\n- Two\n\n| a | b |\n|---|---|\n| c | d |");
    }

    @Test
    void masksMayMoveAndTheMachinesSpacesAroundThemGo() {
        assertThat(masked("See [this](two.md) and **that**.").restore("Und [3] das [4] und [1] dies [ 2 ] ."))
                .hasValue("Und **das** und [dies](two.md) .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se [1]detta.",
                "Se detta.",
                "Se [1]detta[2] [2].",
                "Se [2]detta[1].",
                "Se [1]detta[2].\nOch mer.",
                "Se [1]detta[3].",
                "Se [1]detta[2][99].",
                ""
            })
    void anAnswerThatLostDoubledOrCrossedAMaskIsRefused(String answer) {
        assertThat(masked("See [this](two.md).").restore(answer)).isEmpty();
    }

    @Test
    void crossedPairsAreRefused() {
        var text = masked("**See** [this](two.md).");
        assertThat(text.sent()).isEqualTo("[1]See[2] [3]this[4].");
        assertThat(text.restore("[1]Se[3] detta[2] nu[4].")).isEmpty();
        assertThat(text.restore("[3]Detta [1]här[2][4] ses.")).hasValue("[Detta **här**](two.md) ses.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\ncode\n```",
                "    code",
                "`code`",
                "---",
                "42",
                "",
                "{count, plural, one {# text} other {# texts}}",
                "A [link](to.md \"with a title\")"
            })
    void whatIsNotForAMachineIsNotSent(String text) {
        assertThat(MaskedText.of(text)).isEmpty();
    }

    @Test
    void whateverIsMaskedComesBackAsItWasFromAMachineThatOnlyChangesWords() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var pieces = List.of(
                "word",
                "and",
                "[a link](b.md)",
                "**strong**",
                "*soft*",
                "`x = 1`",
                "{name}",
                "https://a.org/b",
                "\n- item",
                "\n",
                "\n\n",
                "[3]",
                "![a picture](c.png)",
                "**[both](d.md)**",
                "| cell |",
                "2 * 3",
                "_e_");
        int sent = 0;
        for (int i = 0; i < 5_000; i++) {
            var text = new ArrayList<String>();
            random.ints(1 + random.nextInt(8), 0, pieces.size()).forEach(at -> text.add(pieces.get(at)));
            var source = String.join(" ", text);
            var masked = MaskedText.of(source);
            if (masked.isPresent()) {
                sent++;
                var upper = masked.get().restore(masked.get().sent().replace("word", "Wort"));
                assertThat(upper.map(MaskedTextTest::squeezed))
                        .as("seed " + seed + ": " + source)
                        .isEqualTo(Optional.of(squeezed(source.replace("word", "Wort"))));
            }
        }
        assertThat(sent).isGreaterThan(3_000);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void aLongTextCostsNoMoreThanItsLength() {
        assertThat(MaskedText.of("[".repeat(5_000) + "a")).isPresent();
        assertThat(MaskedText.of("a" + "`".repeat(5_000))).isPresent();
        assertThat(MaskedText.of("> - ".repeat(1_250) + "a")).isPresent();
    }
}

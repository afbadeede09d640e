package se.wikimedia.hub.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.ibm.icu.lang.UCharacter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditWeightTest {

    private record Edit(String before, String after) {}

    static List<Edit> minorEdits() {
        return List.of(
                new Edit("Hello  world", "Hello world"),
                new Edit("Hello world", "Hello\nworld"),
                new Edit("Hello world", " Hello world \n"),
                new Edit("Hello world", "Hello\u00A0world"),
                new Edit("Hello world", "Hello  \nworld"),
                new Edit("Hello,world", "Hello, world"),
                new Edit("Hello, world.", "Hello world!"),
                new Edit("Hello world", "Hello, world…"),
                new Edit("She said \"yes\".", "She said “yes”."),
                new Edit("She said “yes”.", "She said «yes»"),
                new Edit("Choose one (or two)", "Choose one, or two"),
                new Edit("Museums — and archives", "Museums, and archives"),
                new Edit("Museums—and archives", "Museums - and archives"),
                new Edit("Don't", "Don’t"),
                new Edit("See [the page](https://a.example/1).", "See [the page](https://b.example/2)."),
                new Edit("See [the page](a.md)", "See [the page](a.md)."),
                new Edit("See [the page](a.md)", "See [the page]()"),
                new Edit("![A map](files/a.svg)", "![A map](files/b.svg)"),
                new Edit("![A map](files/a.svg)", "![A map.](files/a.svg)"),
                new Edit("[![A map](files/a.svg)](x.md)", "[![A map](files/b.svg)](y.md)"),
                new Edit("A *word*", "A _word_"),
                new Edit("A **word**, then", "A __word__ then"),
                new Edit("A **word.** Then", "A **word**. Then"),
                new Edit("- one\n- two", "* one\n* two"),
                new Edit("- one\n- two", "- one\n\n- two;"),
                new Edit("1. one\n2. two", "1) one\n2) two"),
                new Edit("## Title", "Title\n---"),
                new Edit("| a | b |\n|---|---|\n| c | d |", "|a|b|\n|-|-|\n|c  | d|"),
                new Edit("a & b", "a &amp; b"),
                new Edit("    code", "    code   "),
                new Edit("```\ncode  \n```", "```\ncode\n```"),
                new Edit("```\na\n```", "    a"),
                new Edit("Run `git commit`", "Run `git commit`."),
                new Edit("10 000 files", "10\u00A0000 files"),
                new Edit("Cafe\u0301", "Caf\u00E9"),
                new Edit("维基百科，自由的百科全书", "维基百科、自由的百科全书。"),
                new Edit("使用Commons", "使用 Commons"),
                new Edit("مرحبا، عالم", "مرحبا عالم"),
                new Edit("नमस्ते दुनिया।", "नमस्ते दुनिया"));
    }

    static List<Edit> majorEdits() {
        return List.of(
                new Edit("1.5", "15"),
                new Edit("1.5", "1,5"),
                new Edit("-3", "3"),
                new Edit("- 3", "3"),
                new Edit("- 3 degrees", "* 3 degrees"),
                new Edit("It is -3 here", "It is 3 here"),
                new Edit("x - 3", "x 3"),
                new Edit("-**3**", "**3**"),
                new Edit("-`3`", "`3`"),
                new Edit("−3", "3"),
                new Edit("5%", "5"),
                new Edit("5٪", "5"),
                new Edit("$5", "5"),
                new Edit("€5", "$5"),
                new Edit("1,000", "1.000"),
                new Edit("10 000", "10000"),
                new Edit("2010–2012", "2010, 2012"),
                new Edit("(5)", "5"),
                new Edit("٣٫٥", "٣٥"),
                new Edit("10:30", "1030"),
                new Edit("a < b", "a b"),
                new Edit("C++", "C"),
                new Edit("we're", "were"),
                new Edit("we’re", "were"),
                new Edit("the dogs' home", "the dogs home"),
                new Edit("re-sign", "resign"),
                new Edit("re-sign", "re sign"),
                new Edit("pre- and postwar", "pre and postwar"),
                new Edit("EU:s", "EUs"),
                new Edit("example.org", "example org"),
                new Edit(".NET", "NET"),
                new Edit("-x", "x"),
                new Edit("You did it?", "You did it."),
                new Edit("You did it", "You did it?"),
                new Edit("Τι είναι;", "Τι είναι."),
                new Edit("هل تم؟", "هل تم."),
                new Edit("完了？", "完了。"),
                new Edit("apart", "a part"),
                new Edit("un**believ**able", "un **believ**able"),
                new Edit("file(s)", "files"),
                new Edit("Polish", "polish"),
                new Edit("Hello world", "Hello word"),
                new Edit("A **word**", "A word"),
                new Edit("A **word**", "A *word*"),
                new Edit("[text](a)", "text"),
                new Edit("[text](a)", "[texts](a)"),
                new Edit("[text](a \"title\")", "[text](a \"other\")"),
                new Edit("![A map](a.svg)", "![A plan](a.svg)"),
                new Edit("![A map](a.svg)", "[A map](a.svg)"),
                new Edit("[[File:A.jpg]]", "File:A.jpg"),
                new Edit("{{museum}}", "museum"),
                new Edit("and/or", "and or"),
                new Edit("R&D", "R D"),
                new Edit("#one", "one"),
                new Edit("name@example", "name example"),
                new Edit("# Title", "## Title"),
                new Edit("Title", "# Title"),
                new Edit("- one\n- two", "- one two"),
                new Edit("- one\n  - two", "- one\n- two"),
                new Edit("1. one", "2. one"),
                new Edit("one\n\ntwo", "one two"),
                new Edit("> quoted", "quoted"),
                new Edit("`a.b`", "`ab`"),
                new Edit("`a b`", "`a  b`"),
                new Edit("`a`", "a"),
                new Edit("```\na\n```", "```\n a\n```"),
                new Edit("```\na;\n```", "```\na\n```"),
                new Edit("a <b> c", "a <i> c"),
                new Edit("| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c d | |"),
                new Edit("می\u200Cخواهم", "میخواهم"),
                new Edit("one 🙂", "one"));
    }

    @ParameterizedTest
    @MethodSource("minorEdits")
    void spacesPunctuationAndTargetsAreMinor(Edit edit) {
        assertThat(EditWeight.of(edit.before, edit.after)).as("%s", edit).isEqualTo(EditWeight.MINOR);
        assertThat(EditWeight.of(edit.after, edit.before)).isEqualTo(EditWeight.MINOR);
    }

    @ParameterizedTest
    @MethodSource("majorEdits")
    void whatMayChangeTheMeaningIsMajor(Edit edit) {
        assertThat(EditWeight.of(edit.before, edit.after)).as("%s", edit).isEqualTo(EditWeight.MAJOR);
        assertThat(EditWeight.of(edit.after, edit.before)).isEqualTo(EditWeight.MAJOR);
    }

    @ParameterizedTest
    @CsvSource({"''", "a", "'1.5 %'"})
    void nothingWeighsNothing(String text) {
        assertThat(EditWeight.of(text, text)).isEqualTo(EditWeight.NONE);
    }

    @Test
    void noMinorEditTouchesALetterADigitOrASymbol() {
        long seed = 3_001;
        System.out.println("EditWeightTest seed " + seed);
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "a", "b", "é", "中", "5", "7", ".", ",", " ", "-", "'", "?", "%", "$", "+", "*", "_", "`", "\n", "#",
                ">", "(", ")", "—", "…", "ก", "ا", "،", ":", "|", "\\", "~", "=");
        int minor = 0;
        for (int i = 0; i < 20_000; i++) {
            String before = text(random, pieces);
            String after = changed(random, pieces, before);
            if (EditWeight.of(before, after) == EditWeight.MINOR) {
                minor++;
                assertThat(letters(after)).as("«%s» → «%s»", before, after).isEqualTo(letters(before));
                assertThat(numbers(after)).as("«%s» → «%s»", before, after).isEqualTo(numbers(before));
            }
        }
        assertThat(minor).isGreaterThan(500);
    }

    @Test
    void whatIsTooLongOrTooWideIsMajorAtOnce() {
        String longText = "word ".repeat(200_000);
        String wideTable = "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "|b\n".repeat(3_000);
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(EditWeight.of(longText, longText + " ")).isEqualTo(EditWeight.MAJOR);
            assertThat(EditWeight.of(wideTable, wideTable + " ")).isEqualTo(EditWeight.MAJOR);
        });
    }

    private static String text(Random random, List<String> pieces) {
        return random.ints(1 + random.nextInt(10), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
    }

    private static String changed(Random random, List<String> pieces, String text) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(2));
        return text.substring(0, start) + pieces.get(random.nextInt(pieces.size())) + text.substring(end);
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> UCharacter.isLetterOrDigit(c) || "?%$".indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Numbers with the sign in front of them and the stops inside. */
    private static List<String> numbers(String text) {
        return Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*")
                .matcher(text.replaceAll("[*_]", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

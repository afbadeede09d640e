package se.wikimedia.hub.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMatchingTest {

    private static final String MUSEUM = "The museum has given two hundred photographs of its collection to Commons.";
    private static final String LICENCE = "A free licence lets everybody use a picture, also for money.";
    private static final String UPLOAD = "Before the batch upload, agree with the partner on names and categories.";
    private static final String THANKS =
            "Thank the partner when it is done. Show them how often the pictures are seen.";

    @Test
    void whatIsUnchangedKeepsItsId() {
        assertThat(edit(List.of(MUSEUM, LICENCE, UPLOAD))).isEqualTo("1 KEPT, 2 KEPT, 3 KEPT; gone 4; highest 9");
    }

    @Test
    void aMovedBlockKeepsItsId() {
        assertThat(edit(List.of(LICENCE, UPLOAD, THANKS, MUSEUM)))
                .isEqualTo("2 KEPT, 3 KEPT, 4 KEPT, 1 KEPT MOVED; gone ; highest 9");
    }

    @Test
    void aNewBlockHasAnIdAboveTheHighestEverUsed() {
        assertThat(edit(List.of("Hello there.", MUSEUM, LICENCE, "Goodbye now.", UPLOAD, THANKS)))
                .isEqualTo("10 NEW, 1 KEPT, 2 KEPT, 11 NEW, 3 KEPT, 4 KEPT; gone ; highest 11");
    }

    @Test
    void aRewordedBlockKeepsItsId() {
        String reworded = "The museum has now given three hundred photographs of its paintings to Wikimedia Commons.";
        assertThat(edit(List.of(reworded, LICENCE, UPLOAD, THANKS)))
                .isEqualTo("1 REWORDED, 2 KEPT, 3 KEPT, 4 KEPT; gone ; highest 9");
    }

    @Test
    void aBlockReplacedByAnotherIsGone() {
        String other = "The committee ranks all of the proposals in spring and in autumn.";
        assertThat(edit(List.of(other, LICENCE, UPLOAD, THANKS)))
                .isEqualTo("10 NEW, 2 KEPT, 3 KEPT, 4 KEPT; gone 1; highest 10");
    }

    @Test
    void aBlockMovedAndRewordedALittleKeepsItsId() {
        assertThat(edit(List.of(LICENCE, UPLOAD, THANKS, MUSEUM.replace("two hundred", "300"))))
                .isEqualTo("2 KEPT, 3 KEPT, 4 KEPT, 1 REWORDED MOVED; gone ; highest 9");
    }

    @Test
    void theBiggerPartOfASplitBlockKeepsTheId() {
        assertThat(edit(List.of(
                        MUSEUM,
                        LICENCE,
                        UPLOAD,
                        "Thank the partner when it is done.",
                        "Show them how often the pictures are seen.")))
                .isEqualTo("1 KEPT, 2 KEPT, 3 KEPT, 10 NEW, 4 REWORDED; gone ; highest 10");
    }

    @Test
    void theFirstOfEqualPartsKeepsTheId() {
        var before = List.of(new KnownBlock(5, "One two three four. Five six seven eight."));
        var after = blocks(List.of("One two three four.", "Five six seven eight."));
        assertThat(written(UnitMatching.of(before, after, 5))).isEqualTo("5 REWORDED, 6 NEW; gone ; highest 6");
    }

    @Test
    void mergedBlocksHaveTheIdOfTheOneTheyHoldMoreOf() {
        assertThat(edit(List.of(MUSEUM, LICENCE + " " + THANKS, UPLOAD)))
                .isEqualTo("1 KEPT, 4 REWORDED MOVED, 3 KEPT; gone 2; highest 9");
        assertThat(edit(List.of(MUSEUM, LICENCE, UPLOAD + " " + THANKS)))
                .isEqualTo("1 KEPT, 2 KEPT, 4 REWORDED; gone 3; highest 9");
    }

    @Test
    void theSameTextTwiceKeepsItsIdsInOrder() {
        var before = List.of(new KnownBlock(3, "Note"), new KnownBlock(1, "Note"), new KnownBlock(2, "End"));
        assertThat(written(UnitMatching.of(before, blocks(List.of("Note", "Note", "Note", "End")), 3)))
                .isEqualTo("3 KEPT, 1 KEPT, 4 NEW, 2 KEPT; gone ; highest 4");
    }

    @Test
    void anIdThatTheAuthorKeptIsKeptOnce() {
        var after = List.of(
                new EditedBlock("Quite another text", OptionalInt.of(1)),
                new EditedBlock(LICENCE, OptionalInt.of(1)),
                new EditedBlock(UPLOAD, OptionalInt.of(8)),
                new EditedBlock("Something else entirely", OptionalInt.of(77)));
        assertThat(written(UnitMatching.of(known(), after, 9)))
                .isEqualTo("1 REWORDED, 2 KEPT, 3 KEPT, 10 NEW; gone 4; highest 10");
    }

    @Test
    void anEditThatFitsTwoBlocksGoesToTheBetterOne() {
        var before = List.of(
                new KnownBlock(1, "Open the wizard and choose the licence of the picture."),
                new KnownBlock(2, "Open the wizard and choose the category of the picture."));
        var after = blocks(List.of("Open the wizard and choose a good category of the picture."));
        assertThat(written(UnitMatching.of(before, after, 2))).isEqualTo("2 REWORDED; gone 1; highest 2");
    }

    /** Each first text stood where the second stands now, between the same neighbours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Introdution | Introduction | true",
                "Introduction | Production | false",
                "## Why partners? | ## Why partners matter | true",
                "## Before | ## After | false",
                "Ask the museum. | Please ask the museum first. | true",
                "The museum decides. | The board of the museum decides. | true",
                "The museum decides. | The volunteers decide. | false",
                "It is in the archive, and nobody has seen it. | The hub is open and it has a kitchen. | false",
                "The hub asks the committee to rank the proposals. | The museum gives the pictures to the public. | false",
                "- one apple¶- two pears | - one apple¶- three pears | true",
                "维基百科是自由的百科全书。 | 维基百科是一部自由的网络百科全书。 | true",
                "维基百科是自由的百科全书。 | 博物馆决定图片的许可。 | false",
                "พิพิธภัณฑ์มอบภาพถ่ายให้คอมมอนส์ | พิพิธภัณฑ์มอบภาพถ่ายเก่าให้วิกิมีเดียคอมมอนส์ | true",
                "พิพิธภัณฑ์มอบภาพถ่ายให้คอมมอนส์ | คณะกรรมการจัดลำดับข้อเสนอ | false",
                "المتحف يمنح الصور | المتحف يمنح كل الصور | true",
                "--- | *** | false",
                "🙂 🙂 | 🙂 🙂 🙂 | true"
            })
    void aPersonWouldSayItIsTheSameBlock(String before, String after, boolean same) {
        var matching = UnitMatching.of(List.of(new KnownBlock(1, lines(before))), blocks(List.of(lines(after))), 1);
        assertThat(matching.blocks().get(0).is(Fate.REWORDED)).isEqualTo(same);
    }

    @Test
    void oneLetterMayTellMovedBlocksApart() {
        var before = List.of(new KnownBlock(1, "Why NC"), new KnownBlock(2, MUSEUM), new KnownBlock(3, LICENCE));
        assertThat(written(UnitMatching.of(before, blocks(List.of(MUSEUM, LICENCE, "Why ND")), 3)))
                .isEqualTo("2 KEPT, 3 KEPT, 4 NEW; gone 1; highest 4");
    }

    @Test
    void idsMustBeSound() {
        var twice = List.of(new KnownBlock(1, "a"), new KnownBlock(1, "b"));
        assertThatThrownBy(() -> UnitMatching.of(twice, List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitMatching.of(known(), List.of(), 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fourHundredBlocksAreMatchedAtOnce() {
        Random random = new Random(3_010);
        List<KnownBlock> before = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> new KnownBlock(i, words(random, 80)))
                .toList();
        List<EditedBlock> after = before.stream()
                .map(block -> new EditedBlock(block.text().replaceAll("w1\\d\\b", "changed")))
                .toList();
        Matching matching = assertTimeout(Duration.ofSeconds(3), () -> UnitMatching.of(before, after, 400));
        assertThat(matching.gone()).isEmpty();
    }

    @Test
    void endlessBlocksAreMatchedInBoundedTime() {
        List<String> monsters = List.of(
                "word ".repeat(200_000),
                "a".repeat(1_000_000),
                "สวัสดี".repeat(170_000),
                "\u0301".repeat(1_000_000),
                "中".repeat(1_000_000),
                "\uD83D".repeat(1_000_000));
        List<KnownBlock> before = IntStream.range(0, monsters.size())
                .mapToObj(i -> new KnownBlock(i, monsters.get(i)))
                .toList();
        List<EditedBlock> after =
                monsters.stream().map(text -> new EditedBlock(text + "!")).toList();
        Matching matching = assertTimeout(Duration.ofSeconds(5), () -> UnitMatching.of(before, after, 6));
        assertThat(matching.blocks()).extracting(MatchedBlock::id).containsExactly(0, 1, 2, 3, 4, 5);
    }

    private static String lines(String row) {
        return row.replace('¶', '\n');
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static List<KnownBlock> known() {
        return List.of(
                new KnownBlock(1, MUSEUM),
                new KnownBlock(2, LICENCE),
                new KnownBlock(3, UPLOAD),
                new KnownBlock(4, THANKS));
    }

    private static List<EditedBlock> blocks(List<String> texts) {
        return texts.stream().map(EditedBlock::new).toList();
    }

    private static String edit(List<String> after) {
        return written(UnitMatching.of(known(), blocks(after), 9));
    }

    private static String written(Matching matching) {
        String blocks = matching.blocks().stream()
                .map(block -> Stream.concat(Stream.of(block.id()), block.fates().stream())
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
        String gone = matching.gone().stream().map(Object::toString).collect(Collectors.joining(" "));
        return blocks + "; gone " + gone + "; highest " + matching.highest();
    }
}

package se.wikimedia.hub.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.drafting.DraftingFixture.ONE;
import static se.wikimedia.hub.drafting.DraftingFixture.THREE;
import static se.wikimedia.hub.drafting.DraftingFixture.TWO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.folio.MarkedBody;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.shared.problem.Problem;

class WritingTest {

    private static final String THREE_BLOCKS = "First line.\n\nSecond line.\n\nThird line.";

    private DraftingFixture hub;

    @BeforeEach
    void begin() {
        hub = new DraftingFixture();
    }

    private Saved save(long person, int base, String text) {
        return hub.ask(person, desk -> desk.writing()
                .lesson("module", "lesson", base, new LessonTyped("Lesson", "5", text, false)));
    }

    private int version() {
        return hub.ask(ONE, desk -> DraftingFixture.version(desk, "module", "lesson.md"));
    }

    @Test
    void anAuthorNeverSeesAMarkerAndEveryBlockHasOne() {
        hub.begun(THREE_BLOCKS);
        assertThat(hub.typed("module").markdown()).isEqualTo(THREE_BLOCKS);
        assertThat(hub.text("module")).contains("<!--T:1-->\nFirst", "<!--T:2-->\nSecond", "<!--T:3-->\nThird");
    }

    @Test
    void unitsKeepTheirIdsWhenBlocksMoveAndNewOnesGetNewIds() {
        hub.begun(THREE_BLOCKS);
        hub.save(ONE, "module", "Third line.\n\nSomething entirely different stands here now.\n\nFirst line.");
        assertThat(hub.text("module"))
                .contains("<!--T:3-->\nThird", "<!--T:4-->\nSomething", "<!--T:1-->\nFirst", "last-unit: 4");
        hub.save(ONE, "module", "Third line.");
        hub.save(ONE, "module", "Third line.\n\nYet another paragraph about other things.");
        assertThat(hub.text("module")).contains("<!--T:5-->\nYet another");
    }

    @Test
    void editsOfDifferentPlacesArePutTogether() {
        hub.begun(THREE_BLOCKS);
        int base = version();
        assertThat(save(ONE, base, "First line, by one.\n\nSecond line.\n\nThird line.")
                        .outcome())
                .isEqualTo(Saved.Outcome.SAVED);
        assertThat(save(TWO, base, "First line.\n\nSecond line.\n\nThird line, by two.")
                        .outcome())
                .isEqualTo(Saved.Outcome.MERGED);
        assertThat(hub.typed("module").markdown())
                .isEqualTo("First line, by one.\n\nSecond line.\n\nThird line, by two.");
    }

    @Test
    void editsOfOnePlaceAreBothKeptAndTheSecondSeesBoth() {
        hub.begun(THREE_BLOCKS);
        int base = version();
        save(ONE, base, "First line, by one.");
        var saved = save(TWO, base, "First line, by two.");
        assertThat(saved.outcome()).isEqualTo(Saved.Outcome.ASIDE);
        assertThat(saved.theirs()).contains("First line, by one.");
        assertThat(saved.mine()).contains("First line, by two.");
        assertThat(hub.typed("module").markdown()).isEqualTo("First line, by one.");
        var asides =
                hub.ask(ONE, desk -> desk.drafts().find("module").orElseThrow().asides());
        assertThat(asides).singleElement().satisfies(aside -> assertThat(aside.text())
                .contains("First line, by two."));

        assertThat(save(TWO, saved.version(), "First line, by two after all.").outcome())
                .isEqualTo(Saved.Outcome.SAVED);
        assertThat(hub.typed("module").markdown()).isEqualTo("First line, by two after all.");
    }

    @Test
    void whatIsTheSameIsNotSavedAgain() {
        hub.begun(THREE_BLOCKS);
        int before = version();
        assertThat(hub.save(TWO, "module", THREE_BLOCKS).outcome()).isEqualTo(Saved.Outcome.UNCHANGED);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void twoAuthorsCanEachAddAQuestion() {
        hub.begun(THREE_BLOCKS);
        var first = Map.<String, Object>of("questions", List.of(question("a")));
        hub.tell(ONE, desk -> desk.writing().sheet("module", "lesson.quiz.yaml", 0, first));
        int base = hub.ask(ONE, desk -> DraftingFixture.version(desk, "module", "lesson.quiz.yaml"));
        for (var added : List.of("b", "c")) {
            hub.tell(ONE, desk -> desk.writing()
                    .sheet(
                            "module",
                            "lesson.quiz.yaml",
                            base,
                            Map.of("questions", List.of(question("a"), question(added)))));
        }
        assertThat(hub.<Map<String, Object>>ask(
                        ONE, desk -> desk.drafts().paper("module").sheet("lesson.quiz.yaml")))
                .isEqualTo(Map.of("questions", List.of(question("a"), question("c"), question("b"))));
    }

    private static Map<String, Object> question(String id) {
        return new LinkedHashMap<>(Map.of("id", id, "prompt", "What is " + id + "?", "type", "reflection"));
    }

    @Test
    void everyTextOfManySaversAtOnceIsInTheDatabase() throws InterruptedException, ExecutionException {
        hub.begun(
                IntStream.range(0, 6).mapToObj(i -> "Line " + i + " as it was.").collect(Collectors.joining("\n\n")));
        int base = version();
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Saved>> all = IntStream.range(0, 6)
                    .mapToObj(mine -> threads.submit(() -> {
                        start.await();
                        return save(mine % 3 + 1, base, withMyLine(mine));
                    }))
                    .toList();
            start.countDown();
            for (var each : all) {
                assertThat(each.get().isDone()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(hub.typed("module").markdown())
                .isEqualTo(IntStream.range(0, 6)
                        .mapToObj(i -> "Line " + i + " as author " + i + " wants it.")
                        .collect(Collectors.joining("\n\n")));
    }

    private static String withMyLine(int mine) {
        return IntStream.range(0, 6)
                .mapToObj(i -> i == mine ? "Line " + i + " as author " + i + " wants it." : "Line " + i + " as it was.")
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void nothingIsEverLostAndNoMarkerMovesToAnotherTextWhateverIsTyped() {
        long seed = 20261121;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        hub.begun(THREE_BLOCKS);
        var typed = new ArrayList<String>();
        Map<Integer, Set<String>> texts = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            int base = version();
            var text = shuffled(random, hub.typed("module").markdown().split("\n\n"), i);
            save(random.nextInt(3) + 1, Math.max(1, base - random.nextInt(2)), text);
            typed.add(text);
            MarkedBody.blocks(hub.text("module").replaceFirst("(?s)^---.*?---\n", ""))
                    .forEach(place -> texts.computeIfAbsent(place.block().marker(), any -> new HashSet<>())
                            .add(place.block().text().replaceAll("[0-9]+", "#")));
        }
        var saved = hub.ask(
                        ONE, desk -> desk.drafts().find("module").orElseThrow().asides())
                .size();
        assertThat(typed).hasSize(60);
        assertThat(texts).allSatisfy((marker, wordings) -> assertThat(wordings).hasSize(1));
        assertThat(saved).isLessThan(60);
    }

    /** Blocks change places, go and come; a new one is unlike all others. */
    private static String shuffled(Random random, String[] blocks, int turn) {
        var all = new ArrayList<>(List.of(blocks));
        Collections.shuffle(all, random);
        if (all.size() > 2 && random.nextBoolean()) {
            all.remove(0);
        }
        var words = random.ints(8, 0, 26 * 26 * 26)
                .mapToObj(n -> "" + (char) ('a' + n % 26) + (char) ('a' + n / 26 % 26) + (char) ('a' + n / 676) + "x")
                .collect(Collectors.joining(" "));
        all.add("Paragraph " + turn + " says " + words);
        return String.join("\n\n", all);
    }

    @Test
    void aLessonMovesUpAndDownButNotBeyondTheOthers() {
        hub.begun(THREE_BLOCKS);
        hub.tell(ONE, desk -> {
            desk.writing().addLesson("module", "Second");
            desk.writing().addLesson("module", "Third");
            desk.writing().moveLessonDown("module", "lesson");
            desk.writing().moveLessonDown("module", "third");
            desk.writing().moveLessonDown("module", "nowhere");
            desk.writing().moveLessonUp("module", "third");
            desk.writing().moveLessonUp("module", "second");
        });
        assertThat(hub.<List<String>>ask(
                        ONE, desk -> desk.drafts().paper("module").lessons()))
                .containsExactly("second", "third", "lesson");
    }

    @Test
    void aLessonsIdIsNeverGivenAgain() {
        hub.begun(THREE_BLOCKS);
        hub.publish("module");
        hub.tell(ONE, desk -> {
            desk.drafts().open("module");
            desk.writing().removeLesson("module", "lesson");
        });
        assertThat(hub.<String>ask(ONE, desk -> desk.writing().addLesson("module", "Lesson")))
                .isEqualTo("lesson-2");
    }

    @Test
    void whatAFormDoesNotKnowIsKept() {
        hub.begun(THREE_BLOCKS);
        var quiz = YamlSheet.read("draw: 2\nattempts:\n  most: 3\nquestions:\n  - id: a\n    hosts: [x.org]\n");
        hub.tell(ONE, desk -> desk.writing().sheet("module", "lesson.quiz.yaml", 0, quiz));
        assertThat(hub.<Map<String, Object>>ask(
                        ONE, desk -> desk.drafts().paper("module").sheet("lesson.quiz.yaml")))
                .isEqualTo(quiz);
    }

    @Test
    void markersAreNotTypedAndRemovedLessonsAreNotWritten() {
        hub.begun(THREE_BLOCKS);
        assertThatThrownBy(() -> hub.save(ONE, "module", "<!--T:9-->\nMine."))
                .isInstanceOf(Problem.class)
                .hasMessage("typed-marker");
        hub.save(ONE, "module", "In code it is text: `<!--T:9-->`.");
        assertThat(hub.typed("module").markdown()).isEqualTo("In code it is text: `<!--T:9-->`.");
        hub.tell(ONE, desk -> desk.writing().removeLesson("module", "lesson"));
        assertThatThrownBy(() -> save(TWO, 1, "late")).hasMessage("lesson-removed");
    }

    @Test
    void aFileThatALessonShowsIsNotTakenOut() {
        hub.begun("![A dot](files/dot.txt)");
        hub.tell(THREE, desk -> desk.writing()
                .file("module", "C:\\fakepath\\dot.txt", new byte[] {65}, Map.of("author", "A", "licence", "CC0")));
        assertThatThrownBy(() -> hub.tell(ONE, desk -> desk.writing().removeFile("module", "dot.txt")))
                .hasMessage("file-in-use");
        hub.save(ONE, "module", "No picture.");
        hub.tell(ONE, desk -> desk.writing().removeFile("module", "dot.txt"));
        assertThat(hub.<Map<String, Integer>>ask(
                        ONE, desk -> desk.drafts().find("module").orElseThrow().files()))
                .isEmpty();
    }
}

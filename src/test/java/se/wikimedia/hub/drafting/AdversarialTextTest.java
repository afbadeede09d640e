package se.wikimedia.hub.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.drafting.DraftingFixture.ONE;
import static se.wikimedia.hub.drafting.DraftingFixture.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.wikimedia.hub.authoring.ModuleCheck;
import se.wikimedia.hub.authoring.Neighbours;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.folio.YamlSheet;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;

/** Every field takes every text, gives it back character by character, and makes a file that the checks accept. */
class AdversarialTextTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            " in front and behind ",
            "null",
            "Null",
            "~",
            "true",
            "no",
            "12",
            "0x1F",
            "1_000",
            "1e3",
            ".inf",
            "2026-11-21",
            "12:30:45",
            "- item",
            "# no comment",
            "key: value",
            "a #b",
            "'single'",
            "\"double\"",
            "it's",
            "back\\slash \\n \\u0041",
            "%TAG",
            "@at",
            "`tick`",
            "{flow: map}",
            "[flow]",
            "*alias",
            "&anchor x",
            "!tag x",
            "|",
            ">",
            "? key",
            "--- x",
            "...",
            ",",
            "<script>harm(1)</script>",
            "\"><svg onload=harm(2)>",
            "</textarea><b>",
            "#{7*7} ${7*7}",
            "&amp; &#65; &lt;",
            "<!-- comment -->",
            "{0} {name, plural, other {#}}",
            "'; DROP TABLE draft; --",
            "e\u0301 \u00E9",
            "\u00A0no\u00A0break\u00A0",
            "\u200Bzero",
            "x\u200Dy",
            "\u200Emarks\u200F\u061C",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
            "\uD835\uDCB3 beyond the plane",
            "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD",
            "\u4E2D\u6587\u3002",
            "\uE000 private",
            "\uFFFD",
            "tab\there",
            "a,b;c|d",
            "x".repeat(240));

    private static DraftingFixture hub;

    @BeforeAll
    static void begin() {
        hub = new DraftingFixture();
        hub.begun("Text.");
        hub.tell(ONE, desk -> desk.writing()
                .file("module", "a.txt", new byte[] {65}, Map.of("author", "A", "licence", "CC0")));
    }

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackFromEveryFieldOfModuleQuizAndFiles(String text) {
        hub.tell(ONE, desk -> {
            Map<String, Object> module =
                    new LinkedHashMap<>(desk.drafts().paper("module").module());
            module.put("title", text);
            module.put("summary", text);
            module.put("licence", text);
            module.put("authors", new ArrayList<Object>(List.of(text, "second " + text)));
            module.put("badge", new LinkedHashMap<>(Map.of("name", text, "criteria", text)));
            desk.writing().sheet("module", ModuleWriter.MODULE, version(desk, "module", "module.yaml"), module);
            desk.writing()
                    .sheet(
                            "module",
                            "lesson.quiz.yaml",
                            desk.drafts()
                                    .paper("module")
                                    .find("lesson.quiz.yaml")
                                    .map(Paper.Versioned::version)
                                    .orElse(0),
                            quiz(text));
            desk.writing().file("module", "a.txt", new byte[0], Map.of("author", text, "licence", text, "title", text));
        });

        var module = hub.<Map<String, Object>>ask(
                ONE, desk -> desk.drafts().paper("module").module());
        assertThat(module).containsEntry("title", text).containsEntry("summary", text);
        var written = manuscript();
        assertThat(written.module().title()).isEqualTo(text.strip());
        assertThat(written.module().authors()).containsExactly(text.strip(), ("second " + text).strip());
        var questions = Objects.requireNonNull(written.lessons().get(0).quiz()).questions();
        assertThat(questions.get(0).prompt().strip()).isEqualTo(text.strip());
        assertThat(questions.get(0).answers())
                .allSatisfy(answer -> assertThat(answer.text()).contains(text.strip()));
        assertThat(questions.get(1).answers().get(0).match()).isEqualTo(text.strip());
        assertThat(written.files().get(0).author()).isEqualTo(text.strip());
    }

    private static Map<String, Object> quiz(String text) {
        return Map.of(
                "questions",
                List.of(
                        Map.of(
                                "id",
                                "q1",
                                "type",
                                "single",
                                "prompt",
                                text,
                                "explanation",
                                text,
                                "answers",
                                List.of(
                                        Map.of("id", "a", "text", text, "correct", "true", "explanation", text),
                                        Map.of("id", "b", "text", "not " + text))),
                        Map.of(
                                "id",
                                "q2",
                                "type",
                                "match",
                                "prompt",
                                text,
                                "answers",
                                List.of(
                                        Map.of("id", "a", "text", text, "match", text),
                                        Map.of("id", "b", "text", "not " + text, "match", "not " + text)))));
    }

    private static Manuscript manuscript() {
        var files = hub.ask(ONE, desk -> {
            var all = new TreeMap<String, byte[]>();
            desk.drafts().texts("module", 0).forEach((file, each) -> all.put(file, DraftingFixture.bytes(each)));
            all.put("files/a.txt", new byte[] {65});
            return all;
        });
        var check = ModuleCheck.read("module", files, Neighbours.of(List.of(), CatalogueSource.EMPTY));
        assertThat(check.findings()).noneMatch(finding -> finding.isError());
        return Objects.requireNonNull(check.manuscript());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackFromALesson(String text) {
        for (var markdown : List.of(text, "Before.\n\n" + text + "\n\nBehind.", "- " + text, text + "\n")) {
            hub.tell(ONE, desk -> desk.writing()
                    .lesson(
                            "module",
                            "lesson",
                            version(desk, "module", "lesson.md"),
                            new LessonTyped("a" + text, "5", markdown, false)));
            assertThat(hub.typed("module").markdown()).isEqualTo(markdown);
            assertThat(hub.typed("module").title()).isEqualTo("a" + text);
            assertThat(hub.<String>ask(
                            ONE, desk -> desk.drafts().texts("module", 0).get("lesson.md")))
                    .startsWith("---\n");
        }
    }

    @Test
    void whatNoFileMayHoldIsRefusedAndNamed() {
        for (var text : List.of("nul \0", "bell \u0007", "override \u202E", "isolate \u2066", "\u001B[31m")) {
            assertThatThrownBy(() -> hub.save(ONE, "module", text)).hasMessage("unkeepable");
            assertThatThrownBy(() -> hub.ask(ONE, desk -> desk.drafts().begin(text, "en", "One")))
                    .hasMessage("unkeepable");
            assertThatThrownBy(() -> hub.tell(
                            ONE, desk -> desk.writing().file("module", "a.txt", new byte[0], Map.of("author", text))))
                    .hasMessage("unkeepable");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackFromASheet(String text) {
        Map<String, Object> tree = Map.of("a", text, "b", List.of(text, Map.of("c", text)), "key " + text, "value");
        assertThat(YamlSheet.read(YamlSheet.write(tree))).isEqualTo(tree);
    }
}

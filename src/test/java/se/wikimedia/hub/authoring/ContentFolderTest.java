package se.wikimedia.hub.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.QuizSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.markup.Block;

class ContentFolderTest {
    @TempDir
    private Path temp;

    private GoodFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = new GoodFolder(temp.resolve("content"));
    }

    @Test
    void aModuleIsReadWithAllItSays() {
        ModuleSource module = folder.first().module();
        assertThat(module)
                .isEqualTo(new ModuleSource(
                        "first",
                        "First steps",
                        "What to do first.",
                        "en",
                        "CC BY-SA 4.0",
                        ModuleSource.Status.PUBLISHED,
                        List.of("Wikimedia Sverige"),
                        List.of("volunteer"),
                        List.of("data"),
                        1,
                        30,
                        List.of(),
                        new ModuleSource.Badge("Beginner", "Has read it."),
                        List.of("intro", "more")));
    }

    @Test
    void theCatalogueIsReadWithItsPaths() {
        CatalogueSource catalogue = folder.read().catalogue();
        assertThat(catalogue.topics()).containsExactly(new CatalogueSource.Entry("data", "Data", "Tables and more."));
        assertThat(catalogue.paths())
                .containsExactly(
                        new CatalogueSource.Path("start", "Start", null, "volunteer", List.of("first", "second")));
    }

    @Test
    void blocksKeepTheirTextMarkerLineAndKind() {
        LessonSource intro = folder.first().lessons().get(0);
        assertThat(intro.lastUnit()).isEqualTo(9);
        assertThat(intro.blocks())
                .containsExactly(
                        new Block(1, "A first paragraph with [a link](more.md).", 8, Block.Kind.PARAGRAPH),
                        new Block(2, "## A heading", 10, Block.Kind.HEADING),
                        new Block(3, "- one\n\n- two", 13, Block.Kind.LIST),
                        new Block(null, "```\ncode <!--T:77-->\n\nmore\n```", 17, Block.Kind.CODE),
                        new Block(
                                4, "![A map](files/map.svg) and [a table](files/table.csv).", 24, Block.Kind.PARAGRAPH),
                        new Block(5, "Setext\n======", 26, Block.Kind.HEADING),
                        new Block(
                                6,
                                "| a | b |\n|---|---|\n| [second](../second/) | [its lesson](../second/only.md#part) |",
                                30,
                                Block.Kind.TABLE),
                        new Block(null, "---", 34, Block.Kind.RULE),
                        new Block(7, "> A quotation.", 36, Block.Kind.QUOTE));
    }

    @Test
    void nodesThatTouchAreOneBlock() {
        folder.append("first/more.md", "\n<!--T:2-->\nA list:\n- one\n- two\n\n<!--T:3-->\n### Title\nand text\n");
        assertThat(folder.first().lessons().get(1).blocks())
                .extracting(Block::text, Block::kind)
                .containsExactly(
                        tuple("The end.", Block.Kind.PARAGRAPH),
                        tuple("A list:\n- one\n- two", Block.Kind.PARAGRAPH),
                        tuple("### Title\nand text", Block.Kind.HEADING));
    }

    @Test
    void aMarkerEndsTheBlockBeforeIt() {
        folder.append("first/more.md", "<!--T:2-->\nAnother paragraph.\n");
        assertThat(folder.first().lessons().get(1).blocks())
                .extracting(Block::text)
                .containsExactly("The end.", "Another paragraph.");
    }

    @Test
    void rawHtmlIsTextLikeAnyOther() {
        folder.append("first/more.md", "\n<!--T:2-->\n<div>\n*x*\n</div>\n");
        assertThat(folder.first().lessons().get(1).blocks().get(1))
                .isEqualTo(new Block(2, "<div>\n*x*\n</div>", 9, Block.Kind.PARAGRAPH));
    }

    @Test
    void windowsLineEndsAndByteOrderMarksAreAccepted() {
        folder.write("first/more.md", "\uFEFF" + GoodFolder.MORE.replace("\n", "\r\n"));
        folder.write("first/module.yaml", "\uFEFF" + GoodFolder.MODULE.replace("\n", "\r\n"));
        assertThat(folder.findings()).isEmpty();
        assertThat(folder.first().lessons().get(1).blocks())
                .containsExactly(new Block(1, "The end.", 6, Block.Kind.PARAGRAPH));
    }

    @Test
    void everyTextToTranslateHasItsPermanentKey() {
        assertThat(folder.first().units())
                .extracting(SourceUnit::key)
                .startsWith(
                        "module:title",
                        "module:summary",
                        "module:badge:name",
                        "module:badge:criteria",
                        "file:map.svg:title",
                        "intro:title",
                        "intro:T:1",
                        "intro:T:2",
                        "intro:T:3",
                        "intro:T:4",
                        "intro:T:5",
                        "intro:T:6",
                        "intro:T:7",
                        "intro:q:one",
                        "intro:q:one:a",
                        "intro:q:one:a:explanation",
                        "intro:q:one:b",
                        "intro:q:one:explanation",
                        "intro:q:many")
                .contains("intro:q:pairs:a:match", "intro:q:word:a", "more:title", "more:T:1")
                .doesNotContain("intro:q:sum:a")
                .doesNotHaveDuplicates();
        assertThat(folder.read().catalogue().units())
                .extracting(SourceUnit::key)
                .containsExactly(
                        "audience:volunteer:title", "topic:data:title", "topic:data:description", "path:start:title");
    }

    @Test
    void theHashChangesWithAnyFileAndOnlyThen() {
        String before = folder.first().hash();
        assertThat(folder.first().hash()).isEqualTo(before);
        folder.replace("first/files/table.csv", "1", "3");
        assertThat(folder.first().hash()).isNotEqualTo(before);
        folder.replace("first/files/table.csv", "3", "1");
        assertThat(folder.first().hash()).isEqualTo(before);
    }

    @Test
    void answersMayBeWrittenAsOtherFoldersDo() {
        folder.replace("first/intro.quiz.yaml", "text: Sweden, match: Stockholm", "text: Sweden, correct: Stockholm")
                .replace(
                        "first/intro.quiz.yaml",
                        "{id: a, text: Ask}\n      - {id: b, text: Agree}",
                        "{id: a, text: Ask, correct: 2}\n      - {id: b, text: 2026-01-01, correct: 1}")
                .replace("first/intro.quiz.yaml", "text: 3.5", "text: about, correct: \"-3.5\"")
                .replace(
                        "first/intro.quiz.yaml",
                        "text: Commons}",
                        "text: true}\n      - {id: 2, text: no, correct: false}");
        assertThat(folder.findings()).isEmpty();
        List<QuestionSource> questions = folder.first().lessons().get(0).quiz().questions();
        assertThat(questions.get(2).answers().get(0).match()).isEqualTo("Stockholm");
        assertThat(questions.get(3).answers()).extracting(AnswerSource::text).containsExactly("2026-01-01", "Ask");
        assertThat(questions.get(4).answers())
                .containsExactly(new AnswerSource("a", "-3.5", true, null, new BigDecimal("0.1"), null));
        assertThat(questions.get(5).answers())
                .extracting(AnswerSource::id, AnswerSource::text, AnswerSource::correct)
                .containsExactly(tuple("a", "true", true), tuple("2", "no", false));
    }

    @Test
    void aQuizMayBeAPoolWithAPolicyAndAskForWorkOnCertainWikis() {
        folder.replace("first/intro.quiz.yaml", "pass: 0.5", """
                        pass: 0.5
                        draw: 4
                        attempts:
                          most: 3
                          wait-hours: 24""")
                .replace("first/intro.quiz.yaml", "  - id: one\n", """
                          - id: work
                            type: evidence
                            prompt: What did you do?
                            hosts: [commons.wikimedia.org, "*.wikisource.org"]
                          - id: one
                        """);
        assertThat(folder.findings()).isEmpty();
        var quiz = folder.first().lessons().get(0).quiz();
        assertThat(quiz.draw()).isEqualTo(4);
        assertThat(quiz.attempts()).isEqualTo(new QuizSource.Attempts(3, 24));
        assertThat(quiz.questions().get(0).hosts()).containsExactly("commons.wikimedia.org", "*.wikisource.org");
        assertThat(quiz.questions().get(1).hosts()).isNull();
    }

    @Test
    void listsOfFilesAndTheCatalogueMayBeMappings() {
        folder.delete("first/files/files.yaml").write("first/files.yaml", """
                        map.svg: {author: x, licence: CC0, source: https://example.org/}
                        files/table.csv:
                          author: x
                          licence: CC0
                        """).write("catalogue.yaml", """
                        audiences: {volunteer: {title: Volunteers}}
                        topics: {data: {title: Data}}
                        paths: {start: {title: Start}}
                        """);
        assertThat(folder.findings()).isEmpty();
        assertThat(folder.first().files())
                .extracting(FileSource::path, FileSource::mediaType, FileSource::source)
                .containsExactly(
                        tuple("files/map.svg", "image/svg+xml", "https://example.org/"),
                        tuple("files/table.csv", "text/csv", null));
        assertThat(folder.read().catalogue().paths()).hasSize(1);
    }

    @Test
    void aPathLosesOnlyTheModuleThatIsNotThere() {
        folder.replace("catalogue.yaml", "[first, second]", "[first, third, second]");
        assertThat(folder.read().catalogue().paths().get(0).modules()).containsExactly("first", "second");
    }

    @Test
    void withoutMinutesAModuleTakesThoseOfItsLessons() {
        folder.replace("first/module.yaml", "minutes: 30\n", "");
        assertThat(folder.first().minutes()).isEqualTo(10);
    }

    @Test
    void aMissingFolderIsTheOnlyFailure() {
        assertThatThrownBy(() -> ContentFolder.read(temp.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}

package se.wikimedia.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.shared.text.PoFile;
import se.wikimedia.hub.terms.GlossaryFile;
import se.wikimedia.hub.terms.Term;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TranslationFixture;

class ExportTranslationsTest {

    private static final String GOOD = "Se [detta](two.md).";
    private static final String BETTER = "Titta på [detta](two.md).";

    private final TranslationFixture fixture = new TranslationFixture();

    @TempDir
    Path folder;

    @TempDir
    Path own;

    private Path file;

    @BeforeEach
    void theFile() {
        file = folder.resolve("modules/sv/m.po");
    }

    private TranslationsFolder export() throws IOException, SQLException {
        try (var database = HubDatabaseFixture.connection()) {
            var target = new TranslationsFolder(folder, own);
            target.take(StoredTexts.read(database));
            target.takeGlossaries(StoredGlossaries.read(database));
            return target;
        }
    }

    @Test
    void whatIsCurrentIsWrittenWithItsAuthors() throws Exception {
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission(GOOD, null, null), null);
        fixture.as(2, TRANSLATOR).save(FIRST, new Submission(BETTER, null, null), null);
        fixture.as(3).save(FIRST, new Submission("Ett [förslag](two.md).", null, null), null);
        assertThat(export().written()).isOne();
        var po = PoFile.read(Files.readAllBytes(file));
        assertThat(po.header()).containsEntry("X-Authors", "person2").containsEntry("Language", "sv");
        assertThat(po.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.msgctxt()).isEqualTo("one:T:1");
            assertThat(entry.msgid()).isEqualTo("See [this](two.md).");
            assertThat(entry.msgstr()).isEqualTo(BETTER);
            assertThat(entry.fuzzy()).isFalse();
        });
        assertThat(export().written()).as("nothing has changed").isZero();
    }

    @Test
    void whoWantsToStayUnnamedIsInNoFile() throws Exception {
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission(GOOD, null, null), null);
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery("INSERT INTO unnamed_translator (person_id) VALUES (1)")
                        .executeUpdate());
        export();
        assertThat(Files.readString(file)).doesNotContain("person1", "X-Authors");
    }

    @Test
    void termsGoIntoTheGlossarysFileAndComeFromItAgain() throws Exception {
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "INSERT INTO glossary_term (language, term_key, source, part_of_speech, definition,"
                                + " translations, forbidden, removed, version) VALUES"
                                + " ('sv', 'link', 'link', 'noun', 'To, a \"page\"', 'länk\nhyperlänk', '', FALSE, 1),"
                                + " ('sv', 'edit', 'edit', '', '', 'redigera', 'editera', FALSE, 1),"
                                + " ('sv', 'gone', 'gone', '', '', 'borta', '', TRUE, 2)")
                .executeUpdate());
        assertThat(export().written()).isOne();
        var glossary = folder.resolve("glossary/sv.csv");
        assertThat(GlossaryFile.read(Files.readAllBytes(glossary)).terms())
                .containsExactly(
                        new Term("edit", "", "", List.of("redigera"), List.of("editera")),
                        new Term("link", "noun", "To, a \"page\"", List.of("länk", "hyperlänk"), List.of()));
        assertThat(export().written()).as("nothing has changed").isZero();
        Files.writeString(glossary, "source\n\"broken");
        assertThat(export().refused()).singleElement().asString().contains("sv.csv:2: ");
        assertThat(glossary).hasContent("source\n\"broken");
    }

    @Test
    void whatOnlyWasSuggestedIsFuzzy() throws Exception {
        fixture.as(3).save(FIRST, new Submission(GOOD, null, null), null);
        export();
        assertThat(PoFile.read(Files.readAllBytes(file)).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.fuzzy()).isTrue());
    }

    @Test
    void whatElseIsInAFileStays() throws Exception {
        var before = """
                # A note.
                #, ignore-end-stop
                msgctxt "one:T:1"
                msgid "See [this](two.md)."
                msgstr "Se [detta](two.md)."

                msgctxt "long:gone"
                msgid "Gone."
                msgstr "Borta."
                """;
        Files.createDirectories(file.getParent());
        Files.writeString(file, before);
        fixture.take(before);
        assertThat(export().written()).isZero();
        assertThat(file).hasContent(before);
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission(BETTER, null, null), null);
        export();
        assertThat(Files.readString(file))
                .contains("# A note.\n#, ignore-end-stop\nmsgctxt \"one:T:1\"", BETTER, "msgstr \"Borta.\"");
        assertThat(fixture.take(Files.readString(file))).isEmpty();
        assertThat(fixture.as(1).view(FIRST).version())
                .as("what comes from here is known here")
                .isEqualTo(2);
    }

    @Test
    void messagesGoIntoTheFilesOfTheInterface() throws Exception {
        var welcome = new Place("sv", "ui", "hi");
        Files.writeString(own.resolve("en.json"), "{\"hi\": \"Welcome\", \"old\": \"Read all of it now\"}");
        Files.writeString(
                own.resolve("sv.json"),
                "{\"@metadata\": {\"authors\": [\"The hub\"], \"fuzzy\": [\"hi\", \"x\"]}, \"hi\": \"Hej\", \"x\": \"?\"}");
        fixture.interfaceSays(Map.of("hi", "Welcome", "old", "Read it"));
        fixture.as(1, TRANSLATOR).save(welcome, new Submission("Välkommen", null, null), null);
        fixture.as(1, TRANSLATOR).save(new Place("sv", "ui", "old"), new Submission("Läs", null, null), null);
        fixture.as(3).save(welcome, new Submission("Hallå", null, null), null);
        assertThat(export().written()).isOne();
        var messages = folder.resolve("ui/sv.json");
        assertThat(Files.readString(messages)).isEqualTo("""
                {
                  "@metadata": {
                    "authors": [
                      "The hub",
                      "person1"
                    ],
                    "fuzzy": [
                      "old",
                      "x"
                    ]
                  },
                  "hi": "Välkommen",
                  "old": "Läs",
                  "x": "?"
                }
                """);
        assertThat(export().written()).as("nothing has changed").isZero();
        Files.writeString(messages, "{");
        assertThat(export().refused()).singleElement().asString().contains("ui/sv.json: line 1");
        assertThat(messages).hasContent("{");
    }

    @Test
    void aBrokenFileIsLeftAndSaid() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "msgctxt");
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission(GOOD, null, null), null);
        assertThat(export().refused()).isNotEmpty();
        assertThat(file).hasContent("msgctxt");
    }
}

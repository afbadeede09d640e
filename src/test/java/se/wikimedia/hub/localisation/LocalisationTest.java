package se.wikimedia.hub.localisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.translation.Saved.Outcome;
import se.wikimedia.hub.translation.TextRow;

/** From files to readers and from translators to readers, on the real database. */
class LocalisationTest {

    @TempDir
    Path folder;

    private LocalisationFixture hub;

    @BeforeEach
    void files() throws IOException {
        hub = new LocalisationFixture(folder);
        hub.file("en", "{\"save\": \"Save it\", \"left\": \"Leave the page\", \"hi\": \"Welcome, {name}!\"}");
        hub.file(
                "sv",
                "{\"@metadata\": {\"fuzzy\": [\"left\"]}, \"save\": \"Spara\", \"left\": \"Lämna\", \"hi\": \"Hej!\"}");
        hub.start();
    }

    @Test
    void filesAreTakenOnceAndWhatTheyAreUnsureOfIsASuggestionThatIsShown() {
        assertThat(hub.state("save")).isEqualTo("translated");
        assertThat(hub.state("left")).isEqualTo("suggested");
        assertThat(hub.shown("left")).isEqualTo("Lämna");
        assertThat(hub.rows()).isEqualTo(3);
        hub.start();
        assertThat(hub.rows()).isEqualTo(3);
        hub.save("left", "Lämna sidan", TRANSLATOR);
        assertThat(hub.state("left")).isEqualTo("translated");
        assertThat(hub.share()).isEqualTo(1);
    }

    @Test
    void whatATranslatorSavesIsShownAtOnceAndAfterARestart() {
        assertThat(hub.save("save", "Bevara", TRANSLATOR).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(hub.shown("save")).isEqualTo("Bevara");
        hub.start();
        assertThat(hub.shown("save")).isEqualTo("Bevara");
        assertThat(hub.state("save")).isEqualTo("translated");
    }

    @Test
    void whatALearnerSuggestsIsNotShown() {
        hub.save("save", "Bevara");
        assertThat(hub.shown("save")).isEqualTo("Spara");
        hub.start();
        assertThat(hub.shown("save")).isEqualTo("Spara");
    }

    @Test
    void aBlockingCheckKeepsTheTextAsASuggestion() {
        var saved = hub.save("hi", "Hej, {namn}!", TRANSLATOR);
        assertThat(saved.outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(saved.remarks()).anyMatch(remark -> remark.severity().equals("blocking"));
        assertThat(hub.save("hi", "Hej, {name", TRANSLATOR).outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(hub.shown("hi")).isEqualTo("Hej!");
        assertThat(saved.unit().suggestions()).extracting(TextRow::text).contains("Hej, {namn}!");
    }

    @Test
    void aNewerFileCountsUntilAPersonHasWritten() throws IOException {
        hub.file("sv", "{\"save\": \"Spara det\", \"hi\": \"Hej!\"}");
        hub.start();
        assertThat(hub.shown("save")).isEqualTo("Spara det");
        hub.save("save", "Bevara", TRANSLATOR);
        hub.file("sv", "{\"save\": \"Spara allt\", \"hi\": \"Hej!\"}");
        hub.start();
        assertThat(hub.shown("save")).isEqualTo("Bevara");
        assertThat(hub.people.as(1).view(LocalisationFixture.place("save")).suggestions())
                .extracting(TextRow::text)
                .containsExactly("Spara allt");
        hub.file("sv", "{\"save\": \"Spara\", \"hi\": \"Hej!\"}");
        hub.start();
        assertThat(hub.people.as(1).view(LocalisationFixture.place("save")).suggestions())
                .as("an older file brings nothing back")
                .hasSize(1);
    }

    @Test
    void aMessageWhoseEnglishChangesIsOutdatedWhateverItsFileSays() throws IOException {
        hub.save("left", "Lämna sidan", TRANSLATOR);
        hub.file("en", "{\"save\": \"Keep a copy of everything\", \"left\": \"Leave the page\", \"hi\": \"Hi!\"}");
        hub.start();
        assertThat(hub.state("save")).isEqualTo("outdated");
        assertThat(hub.shown("save")).isEqualTo("Spara");
        assertThat(hub.state("left")).isEqualTo("translated");
        assertThat(hub.share()).isLessThan(1);
        assertThat(hub.people.library.texts("ui").everySource("save"))
                .as("a file that went out before comes back all the same")
                .containsExactlyInAnyOrder("Save it", "Keep a copy of everything");
        assertThat(hub.save("save", "Spara", TRANSLATOR).unit().state())
                .as("the same text again confirms it")
                .isEqualTo("translated");
    }

    @Test
    void aTextThatNamesAnArgumentWhichIsGoneIsNotShown() throws IOException {
        hub.save("hi", "Hej, {name}!", TRANSLATOR);
        assertThat(hub.shown("hi")).isEqualTo("Hej, {name}!");
        hub.file("en", "{\"save\": \"Save it\", \"left\": \"Leave the page\", \"hi\": \"Welcome!\"}");
        hub.start();
        assertThat(hub.shown("hi")).isEqualTo("Hej!");
    }
}

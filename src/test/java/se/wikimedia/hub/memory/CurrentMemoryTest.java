package se.wikimedia.hub.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.ShelvedModules;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.InterfaceSource;

/** The memory beside the library. */
class CurrentMemoryTest {

    private static final String SOURCE = "Museums share pictures.";

    private final Library library = new Library();
    private final CurrentMemory memory = new CurrentMemory();

    @BeforeEach
    void fill() {
        memory.library = library;
        var messages = new InterfaceSource(new TreeMap<>(Map.of("save", "Save {name}", "left", "Leave it")));
        var swedish = Map.of(
                "save", new Translation("Spara {name}", "Save {name}", UnitState.TRANSLATED),
                "left", new Translation("Lämna", "Leave it", UnitState.SUGGESTED));
        library.fillInterface(
                messages, new UnitTexts("en", messages.units(), Map.of("sv", swedish), SourceMeanings.NONE));
        var shelf = ShelvedModules.module("m", "en", "Module")
                .lesson("one", "One", SOURCE)
                .shelve();
        library.fill(
                CatalogueSource.EMPTY,
                new UnitTexts("en", List.of(), Map.of(), SourceMeanings.NONE),
                new TreeMap<>(Map.of("m", shelf)));
    }

    private void translate(String text, UnitState state) {
        translate(SOURCE, text, state);
    }

    private void translate(String source, String text, UnitState state) {
        var now = library.getShelf("m");
        var texts = now.texts().with("sv", "one:T:1", new Translation(text, source, state));
        library.place("m", Optional.of(new ShelvedModule(now.module(), now.manuscript(), texts, now.version() + 1)));
    }

    private List<String> found(String sought) {
        return memory.find(sought, "sv", "", 5).stream().map(Match::text).toList();
    }

    @Test
    void itFollowsWhatReadersSee() {
        assertThat(found(SOURCE)).isEmpty();
        translate("Museer delar.", UnitState.SUGGESTED);
        assertThat(found(SOURCE)).isEmpty();
        translate("Museer delar.", UnitState.TRANSLATED);
        assertThat(found(SOURCE)).containsExactly("Museer delar.");
        translate("Museer delar bilder.", UnitState.REVIEWED);
        assertThat(memory.find(SOURCE, "sv", "", 5)).singleElement().satisfies(match -> {
            assertThat(match.id()).isEqualTo("m/one:T:1");
            assertThat(match.text()).isEqualTo("Museer delar bilder.");
            assertThat(match.reviewed()).isTrue();
        });
        library.place("m", Optional.empty());
        assertThat(found(SOURCE)).isEmpty();
    }

    @Test
    void itKnowsTheInterfaceButNotWhatSomebodyWasUnsureOf() {
        assertThat(found("Save {file}")).containsExactly("Spara {file}");
        assertThat(found("Leave it")).isEmpty();
    }

    @Test
    void manyChangesWearItOutAndNothingIsLost() {
        for (int i = 0; i < 3_000; i++) {
            translate("Once there were " + i + " museums.", "Museer " + i, UnitState.TRANSLATED);
            assertThat(found("Once there were " + i + " museums.")).containsExactly("Museer " + i);
        }
        assertThat(found("Save {file}")).containsExactly("Spara {file}");
    }
}

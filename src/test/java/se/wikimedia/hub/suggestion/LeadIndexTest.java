package se.wikimedia.hub.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.suggestion.Lead.Kind.REQUEST;
import static se.wikimedia.hub.suggestion.Lead.Kind.RESOURCE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.words.SoughtWords;

class LeadIndexTest {

    @TempDir
    Path data;

    private LeadIndex index;

    @BeforeEach
    void open() throws IOException {
        index = LeadIndex.create(data);
        put(REQUEST, 1, "sv", "Hur laddar museer upp bilder?", "Vi har tusen fotografier från arkivet.", "upload");
        put(REQUEST, 2, "es", "Cómo convencer a un archivo", "El archivo teme perder sus mapas.", "copyright");
        put(REQUEST, 3, "en", "Which licence may a library choose?", "For its maps.", "copyright");
        put(REQUEST, 4, "en", "Maps of a small island", "Where do they go?");
        put(RESOURCE, 1, "en", "Pattypan", "Uploads photographs from a table and a folder.", "upload");
        index.show();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void put(Lead.Kind kind, long id, String language, String title, String text, String... topics)
            throws IOException {
        index.put(new Lead(kind, id, language, title, text, List.of(topics)));
    }

    private List<Long> requests(String typed, List<String> languages, String... topics) throws IOException {
        return index.find(new Wish(SoughtWords.beginning(typed), languages, Set.of(topics)), REQUEST, 5);
    }

    @Test
    void theFormsOfAWordFindEachOtherInEveryLanguageThatSomebodyReads() throws IOException {
        assertThat(requests("ett museum med bild ", List.of("en", "sv"))).containsExactly(1L);
        assertThat(requests("mapa ", List.of("es"))).containsExactly(2L);
    }

    @Test
    void whatIsInALanguageThatSomebodyDoesntReadIsNotSuggested() throws IOException {
        assertThat(requests("museer bilder ", List.of("en", "es"))).isEmpty();
        assertThat(requests("archivo", List.of("sv"))).isEmpty();
    }

    @Test
    void aTopicLeadsFromOneLanguageToAnother() throws IOException {
        assertThat(requests("como convencer", List.of("es", "en"), "copyright"))
                .as("the words first, then the topic's newest")
                .containsExactly(2L, 3L);
        assertThat(requests("", List.of("en", "sv"), "upload", "copyright")).containsExactly(3L, 1L);
    }

    @Test
    void aThirdOfTheTellingWordsIsEnough() throws IOException {
        assertThat(requests("A library wants to know about the weather and the sea of tomorrow ", List.of("en")))
                .as("one word of six")
                .isEmpty();
        assertThat(requests("A library with maps wants to know about the sea ", List.of("en")))
                .startsWith(3L);
    }

    @Test
    void slipsAndBeginningsAreForgiven() throws IOException {
        assertThat(requests("lisence ", List.of("en"))).containsExactly(3L);
        assertThat(requests("libr", List.of("en"))).containsExactly(3L);
        assertThat(requests("libr ", List.of("en"))).as("typed to its end").isEmpty();
    }

    @Test
    void resourcesAreFoundByThemselves() throws IOException {
        var wish = new Wish(SoughtWords.of("photograph"), List.of("sv", "en"), Set.of());
        assertThat(index.find(wish, RESOURCE, 5)).containsExactly(1L);
        assertThat(index.find(wish, REQUEST, 5)).isEmpty();
    }

    @Test
    void whatIsRemovedIsGoneAndWhatIsPutAgainIsThereOnce() throws IOException {
        put(REQUEST, 4, "en", "Maps of a small island, again", "");
        index.remove(REQUEST, 3);
        index.show();
        assertThat(requests("maps", List.of("en"))).containsExactly(4L);
    }

    @Test
    void nothingIsSuggestedToWhoHasToldNothing() throws IOException {
        assertThat(requests("?! ", List.of("en"))).isEmpty();
    }
}

package se.wikimedia.hub.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModules;
import se.wikimedia.hub.manuscript.CatalogueSource.Entry;
import se.wikimedia.hub.words.SoughtWords;

class TopicsMeantTest {

    private final Library library = new Library();

    @BeforeEach
    void fill() {
        ShelvedModules.fillTopics(
                library,
                List.of(new Entry("copyright", "Copyright and licences", null), new Entry("upload", "Uploading", null)),
                Map.of("es", Map.of("copyright", "Derechos de autor y licencias", "upload", "Subir archivos")));
    }

    private Set<String> meant(String typed, List<String> chosen, String... languages) {
        return TopicsMeant.of(SoughtWords.of(typed), chosen, List.of(languages), library);
    }

    @Test
    void aWordOfItsNameInALanguageThatSomebodyReadsMeansATopic() {
        assertThat(meant("una licencia para mapas", List.of(), "sv", "es")).containsExactly("copyright");
        assertThat(meant("una licencia para mapas", List.of(), "sv")).isEmpty();
        assertThat(meant("we upload maps", List.of(), "en")).containsExactly("upload");
    }

    @Test
    void theSmallestWordsOfANameMeanNothing() {
        assertThat(meant("bread and butter", List.of(), "en")).isEmpty();
        assertThat(meant("pan y mantequilla", List.of(), "es")).isEmpty();
    }

    @Test
    void whatWasChosenIsMeantIfTheCatalogueHasIt() {
        assertThat(meant("", List.of("upload", "no-such-topic"), "en")).containsExactly("upload");
    }
}

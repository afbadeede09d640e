package se.wikimedia.hub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.item.Item;

class ResourceGraphTest {

    private static final Instant ADDED = Instant.parse("2026-11-01T12:00:00Z");

    private final ResourceGraph graph = new ResourceGraph(
            key -> Optional.of(new CommunityRow(key, "Wikimedia Deutschland", "DE", null, "baseline")),
            key -> Optional.of("Uploading"));

    private static ResourceRow row(ResourceKind kind) {
        return new ResourceRow(
                7,
                "Pattypan, \"the\" tool",
                "https://example.org/",
                kind.key(),
                "=Uploads",
                "en",
                "CC0",
                "de",
                List.of("upload"),
                List.of(new Item("wikidata", "Q42"), new Item("metabase", "Q7")),
                null,
                ADDED,
                1);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> node(ResourceKind kind) {
        return ((List<Map<String, Object>>) graph.of(List.of(row(kind))).getOrDefault("@graph", List.of())).get(0);
    }

    @Test
    void aToolIsSoftwareWithAllThatIsKnownOfIt() {
        assertThat(graph.of(List.of())).containsEntry("@context", "https://schema.org");
        assertThat(node(ResourceKind.TOOL))
                .containsEntry("@id", "https://example.org/")
                .containsEntry("@type", "SoftwareApplication")
                .containsEntry("name", "Pattypan, \"the\" tool")
                .containsEntry("inLanguage", "en")
                .containsEntry("license", "CC0")
                .containsEntry("sdDatePublished", "2026-11-01T12:00:00Z")
                .containsEntry("provider", Map.of("@type", "Organization", "name", "Wikimedia Deutschland"))
                .containsEntry(
                        "about", List.of(Map.of("@type", "DefinedTerm", "termCode", "upload", "name", "Uploading")));
    }

    @Test
    void anInstitutionHasNeitherLanguageNorLicence() {
        assertThat(node(ResourceKind.INSTITUTION))
                .containsEntry("@type", "Organization")
                .doesNotContainKeys("inLanguage", "license", "about", "provider");
    }

    @Test
    void aThingIsItsItemsAndWhatIsWrittenIsAboutThem() {
        var uris = List.of("http://www.wikidata.org/entity/Q42", "https://metabase.wikibase.cloud/entity/Q7");
        for (var kind : List.of(ResourceKind.TOOL, ResourceKind.INSTITUTION, ResourceKind.DATASET)) {
            assertThat(node(kind)).containsEntry("sameAs", uris);
        }
        assertThat(node(ResourceKind.REPORT)).doesNotContainKey("sameAs");
        assertThat(node(ResourceKind.REPORT))
                .containsEntry(
                        "about",
                        List.of(
                                Map.of("@type", "DefinedTerm", "termCode", "upload", "name", "Uploading"),
                                Map.of("@type", "Thing", "@id", uris.get(0)),
                                Map.of("@type", "Thing", "@id", uris.get(1))));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAWordOfSchemaOrg(ResourceKind kind) {
        assertThat(node(kind).getOrDefault("@type", "").toString()).matches("[A-Z][A-Za-z]+");
    }

    @Test
    void theFileHasALineForEachAndNoFormula() {
        assertThat(ResourceFile.of(List.of(row(ResourceKind.TOOL))))
                .isEqualTo(
                        "id,title,url,kind,description,language,licence,community,topics,reviewBy,createdAt,items\r\n"
                                + "7,\"Pattypan, \"\"the\"\" tool\",https://example.org/,tool,'=Uploads,en,CC0,de,upload,,"
                                + "2026-11-01T12:00:00Z,"
                                + "http://www.wikidata.org/entity/Q42 https://metabase.wikibase.cloud/entity/Q7\r\n");
    }
}

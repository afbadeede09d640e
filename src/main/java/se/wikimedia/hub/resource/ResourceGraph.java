package se.wikimedia.hub.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.item.Item;

/**
 * Resources as linked data in the words of schema.org. An institution has neither language nor licence there. What is a
 * thing of the world, a tool, an institution or a dataset, is its items; what somebody has written is about them.
 *
 * @param community finds one by its key
 * @param topic finds a topic's title by its key
 */
record ResourceGraph(Function<String, Optional<CommunityRow>> community, Function<String, Optional<String>> topic) {

    /** JSON-LD 1.1. */
    Map<String, Object> of(List<ResourceRow> resources) {
        var graph = new LinkedHashMap<String, Object>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", resources.stream().map(this::node).toList());
        return graph;
    }

    private Map<String, Object> node(ResourceRow resource) {
        var node = new LinkedHashMap<String, Object>();
        var kind = ResourceKind.find(resource.kind()).orElseThrow();
        node.put("@id", resource.url());
        node.put("@type", type(kind));
        node.put("name", resource.title());
        node.put("url", resource.url());
        putIfThere(node, "description", resource.description());
        node.put("sdDatePublished", resource.createdAt().toString());
        boolean thing = isThing(kind);
        if (thing && !resource.items().isEmpty()) {
            node.put("sameAs", resource.items().stream().map(Item::uri).toList());
        }
        if (kind != ResourceKind.INSTITUTION) {
            node.put("inLanguage", resource.language());
            putIfThere(node, "license", resource.licence());
            var items = thing ? Stream.<Item>empty() : resource.items().stream();
            node.put(
                    "about",
                    Stream.concat(resource.topics().stream().map(this::about), items.map(ResourceGraph::about))
                            .toList());
            Optional.ofNullable(resource.community())
                    .flatMap(community)
                    .ifPresent(each -> node.put("provider", Map.of("@type", "Organization", "name", each.name())));
        }
        return node;
    }

    private static void putIfThere(Map<String, Object> node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    private Map<String, String> about(String key) {
        var term = new LinkedHashMap<String, String>();
        term.put("@type", "DefinedTerm");
        term.put("termCode", key);
        topic.apply(key).ifPresent(title -> term.put("name", title));
        return term;
    }

    private static Map<String, String> about(Item item) {
        var thing = new LinkedHashMap<String, String>();
        thing.put("@type", "Thing");
        thing.put("@id", item.uri());
        return thing;
    }

    private static boolean isThing(ResourceKind kind) {
        return kind == ResourceKind.TOOL || kind == ResourceKind.INSTITUTION || kind == ResourceKind.DATASET;
    }

    private static String type(ResourceKind kind) {
        return switch (kind) {
            case REPORT -> "Report";
            case CASE_STUDY -> "Article";
            case TEMPLATE, CONTRACT -> "DigitalDocument";
            case TOOL_GUIDE -> "TechArticle";
            case VIDEO -> "VideoObject";
            case DATASET -> "Dataset";
            case TOOL -> "SoftwareApplication";
            case INSTITUTION -> "Organization";
        };
    }
}

package se.wikimedia.hub.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What catalogue.yaml says; its entries with errors are left out.
 *
 * @param text the file just as it was; null when it isn't known
 */
public record CatalogueSource(
        List<Entry> audiences,
        List<Entry> topics,
        List<Path> paths,
        @Nullable String text) {
    public static final CatalogueSource EMPTY = new CatalogueSource(List.of(), List.of(), List.of(), null);

    /** Groups the catalogue's translations as a module's id does; so no module may have it. */
    public static final String ID = "catalogue";

    /** An audience or a topic. */
    public record Entry(String key, String title, @Nullable String description) {}

    /**
     * Modules in order for an audience.
     *
     * @param audience a key of the audiences, if the path is for one
     */
    public record Path(
            String key,
            String title,
            @Nullable String description,
            @Nullable String audience,
            List<String> modules) {}

    /** The keys of the topics, in the order of the catalogue. */
    public List<String> topicKeys() {
        return topics.stream().map(Entry::key).toList();
    }

    /** Every text to translate, in reading order. */
    public List<SourceUnit> units() {
        return Units.of(this);
    }
}

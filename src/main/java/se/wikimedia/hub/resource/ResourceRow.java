package se.wikimedia.hub.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.item.Item;

/**
 * A resource as everybody sees it.
 *
 * @param items of Wikidata or another Wikibase, which it is or is about
 * @param reviewBy by when somebody looks whether it is still right
 * @param version for If-Match
 */
public record ResourceRow(
        long id,
        String title,
        String url,
        String kind,
        @Nullable String description,
        String language,
        @Nullable String licence,
        @Nullable String community,
        List<String> topics,
        List<Item> items,
        @Nullable LocalDate reviewBy,
        Instant createdAt,
        int version) {}

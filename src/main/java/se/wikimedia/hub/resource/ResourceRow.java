package se.wikimedia.hub.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource as everybody sees it.
 *
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
        @Nullable LocalDate reviewBy,
        Instant createdAt,
        int version) {}

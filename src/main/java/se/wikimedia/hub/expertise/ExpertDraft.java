package se.wikimedia.hub.expertise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that they can help with.
 *
 * @param listed whether agents may be shown it and may ask
 * @param topics keys of the catalogue's topics
 * @param countries ISO 3166 alpha-2, whose institutions they know
 * @param capacity how many requests at once, 1 to 20
 * @param about in their own words
 */
public record ExpertDraft(
        @Nullable Boolean listed,
        @Nullable List<String> topics,
        @Nullable List<String> countries,
        @Nullable Integer capacity,
        @Nullable String about) {}

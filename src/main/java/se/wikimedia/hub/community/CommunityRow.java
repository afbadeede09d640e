package se.wikimedia.hub.community;

import org.jspecify.annotations.Nullable;

/**
 * A community as everybody sees it.
 *
 * @param country ISO 3166 alpha-2, where it is of one country
 * @param region where it isn't
 * @param tier baseline, emerging or underserved
 */
public record CommunityRow(
        String key,
        String name,
        @Nullable String country,
        @Nullable String region,
        String tier) {}

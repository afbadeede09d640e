package se.wikimedia.hub.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its visitor and the tour's people see it.
 *
 * @param visitor the username
 * @param country as told when it was last changed, ISO 3166 alpha-2
 * @param community the key, as told then
 * @param version rises with every change
 */
public record ApplicationRow(
        long id,
        String tour,
        String visitor,
        @Nullable String country,
        @Nullable String community,
        List<Days> availability,
        List<String> languages,
        List<Long> ranking,
        int maxStays,
        String motivation,
        String goals,
        String status,
        Instant changedAt,
        int version) {}

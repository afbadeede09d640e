package se.wikimedia.hub.opening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A language that somebody asks for. What is null is as CLDR and the hub's tables have it.
 *
 * @param tag BCP 47
 * @param name in itself
 * @param direction ltr or rtl
 * @param plural CLDR's syntax; empty: the language makes no distinction
 * @param fallbacks what its readers read next, best first
 * @param note why, in the asker's words
 * @param by null where they are gone
 * @param state asked, open or declined
 * @param decidedAt null while nobody has decided
 * @param version for If-Match
 */
public record WishRow(
        String tag,
        @Nullable String name,
        @Nullable String english,
        @Nullable String direction,
        @Nullable String plural,
        @Nullable List<String> fallbacks,
        String note,
        @Nullable String by,
        Instant at,
        String state,
        @Nullable Instant decidedAt,
        int version) {}

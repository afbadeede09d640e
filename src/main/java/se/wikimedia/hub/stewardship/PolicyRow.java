package se.wikimedia.hub.stewardship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a language, or held from a change on.
 *
 * @param language BCP 47
 * @param showsUnreviewed whether readers of modules get texts that no reviewer has approved
 * @param guide Markdown; empty where there is none
 * @param version for If-Match; 0 before the first change
 * @param by whose change it was; null before the first, or where they are gone
 */
public record PolicyRow(
        String language,
        boolean showsUnreviewed,
        String guide,
        int version,
        @Nullable String by,
        @Nullable Instant at) {}

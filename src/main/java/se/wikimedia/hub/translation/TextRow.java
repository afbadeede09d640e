package se.wikimedia.hub.translation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that was written for a place.
 *
 * @param step its number among the accepted ones; 0 for a suggestion
 * @param by what its author wants to be called; null where it came from a file or they are gone
 * @param mine whether the one who asks wrote it
 * @param machine whether it is what a machine made of the source, as it was
 * @param reviewer who said something of it last; null where nobody did or they are gone
 * @param comment what they said; null where they said nothing
 */
public record TextRow(
        long id,
        String text,
        int step,
        @Nullable String by,
        boolean mine,
        boolean machine,
        Instant at,
        boolean reviewed,
        @Nullable String reviewer,
        @Nullable String comment) {}

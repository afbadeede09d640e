package se.wikimedia.hub.relation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as agents see it.
 *
 * @param act merged, separated, split, linked or unlinked; handed, back, taken or let-go
 * @param other the other request; null where it is about a group
 * @param whom the group's name as it was then; null where it is about another request
 * @param agent their name; null for who is no longer there
 */
public record StepRow(
        long request,
        String act,
        @Nullable Long other,
        @Nullable String whom,
        @Nullable String agent,
        Instant takenAt) {}

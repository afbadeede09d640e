package se.wikimedia.hub.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told.
 *
 * @param title of what was made
 * @param module the module that it is; null where it is none
 * @param solved yes or no; null while they haven't said
 */
public record OutcomeRow(
        long proposal,
        long request,
        String title,
        @Nullable String module,
        Instant toldAt,
        @Nullable String solved) {}

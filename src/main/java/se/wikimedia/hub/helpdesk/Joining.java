package se.wikimedia.hub.helpdesk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else needs the same.
 *
 * @param community the key of the community that needs it; the person's own where there is none
 * @param neededBy a local date
 */
public record Joining(@Nullable String community, @Nullable LocalDate neededBy) {}

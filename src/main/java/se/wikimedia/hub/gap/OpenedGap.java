package se.wikimedia.hub.gap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.ranking.Lack;

/**
 * A gap to be opened for a request.
 *
 * @param person who needs it; null when they are no longer there
 * @param since when the need was told
 */
public record OpenedGap(@Nullable Long person, String community, Lack lack, String topic, Instant since) {}

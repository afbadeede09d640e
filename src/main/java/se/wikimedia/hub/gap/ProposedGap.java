package se.wikimedia.hub.gap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.ranking.Lack;

/**
 * A gap behind a proposal, with what the ranking and the recusals look at. Not to be shown as it is.
 *
 * @param person who needs it
 */
public record ProposedGap(
        long id,
        long proposal,
        @Nullable Long person,
        String community,
        Lack lack,
        Instant since,
        boolean confirmed,
        boolean concealed) {}

package se.wikimedia.hub.ranking;

import java.time.Instant;

/**
 * One gap.
 *
 * @param community its key
 * @param tier baseline, emerging or underserved; another one counts as baseline
 */
public record Need(String community, String tier, Lack lack, Instant since) {}

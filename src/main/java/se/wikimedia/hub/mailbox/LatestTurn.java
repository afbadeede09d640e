package se.wikimedia.hub.mailbox;

import java.time.Instant;

/**
 * When the mailbox was last read.
 *
 * @param trouble what was in the way, in the server's words; empty where nothing was
 */
public record LatestTurn(Instant endedAt, String trouble) {}

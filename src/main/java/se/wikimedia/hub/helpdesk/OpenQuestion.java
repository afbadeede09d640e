package se.wikimedia.hub.helpdesk;

import java.time.Instant;
import java.util.List;

/**
 * What a request that is open to all asks, for those who make it findable.
 *
 * @param waits whether it has no verdict yet
 * @param changed when anything about it has changed, by the database's clock
 */
public record OpenQuestion(
        long id, String title, String text, String language, List<String> topics, boolean waits, Instant changed) {}

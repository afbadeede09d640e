package se.wikimedia.hub.stay;

import java.time.Instant;

/**
 * A message in a stay.
 *
 * @param author the username; empty once the account is gone
 * @param party visitor, host or coordinator
 */
public record MessageRow(String author, String party, String text, Instant sentAt) {}

package se.wikimedia.hub.mailbox;

import java.time.Instant;

/**
 * A mail as admins see it: what became of it, and nothing that it says.
 *
 * @param fate question, message, automatic, too-many, too-large, unreadable or empty
 * @param folder where the mailbox keeps it
 */
public record MailRow(long id, String fate, String folder, Instant seenAt) {}

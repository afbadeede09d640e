package se.wikimedia.hub.conversation;

/**
 * The Helpdesk has written to who has asked. Observed within the same transaction.
 *
 * @param message its id
 */
public record MessageWritten(long request, long message) {}

package se.wikimedia.hub.helpdesk;

/** The guest who has asked it is behind a request no more; what is theirs beside it goes. Observed within the same transaction. */
public record GuestGone(long request) {}

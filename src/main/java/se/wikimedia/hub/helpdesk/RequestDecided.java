package se.wikimedia.hub.helpdesk;

/**
 * A request has its verdict. Observed within the same transaction.
 *
 * @param version of the request with this verdict
 */
public record RequestDecided(long request, int version) {}

package se.wikimedia.hub.meeting;

/**
 * A proposal that a meeting might decide on.
 *
 * @param rank in the backlog
 * @param why postponed, by an earlier meeting; scored, by enough members; ranked, high in the backlog
 */
public record Suggestion(long proposal, String title, int rank, String why) {}

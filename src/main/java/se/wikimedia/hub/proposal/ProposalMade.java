package se.wikimedia.hub.proposal;

/**
 * A proposal was made. Observed within the same transaction, so that whoever is told of it is told if it is so.
 *
 * @param module what it became; empty where that is no module
 */
public record ProposalMade(long proposal, String title, String module) {}

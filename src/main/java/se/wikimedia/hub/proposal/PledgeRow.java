package se.wikimedia.hub.proposal;

/** What an affiliate has promised: working days. */
public record PledgeRow(String community, double days) {}

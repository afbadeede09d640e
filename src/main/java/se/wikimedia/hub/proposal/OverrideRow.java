package se.wikimedia.hub.proposal;

import java.time.Instant;

/** The committee has put a proposal at another rank than the formula does, for a reason that everybody may read. */
public record OverrideRow(int rank, String reason, Instant at) {}

package se.wikimedia.hub.booking;

/**
 * A place offered for one in another slot, as somebody sees whom it concerns.
 *
 * @param offered the slot of the place that is given
 * @param wanted the slot in which one is wanted for it
 * @param mine whether the reader offers it; else it is theirs to accept
 */
public record SwapRow(long id, long offered, long wanted, boolean mine) {}

package se.wikimedia.hub.tours;

/** A slot is cancelled; observed in the same transaction, so that nobody keeps a place in it. */
public record SlotCancelled(long slot) {}

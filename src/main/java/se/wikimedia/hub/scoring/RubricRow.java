package se.wikimedia.hub.scoring;

import java.util.List;

/**
 * A tour's criteria as everybody sees them.
 *
 * @param open whether they may still be changed
 * @param version rises with every change; 0 for the usual ones
 */
public record RubricRow(List<Criterion> criteria, boolean open, int version) {}

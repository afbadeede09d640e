package se.wikimedia.hub.recurrence;

import java.util.List;
import se.wikimedia.hub.tours.DayRange;
import se.wikimedia.hub.tours.SlotRow;

/**
 * What became of a recurrence.
 *
 * @param items the drafts that were made
 * @param leftOut where none was made, because it would have met a blackout
 */
public record Repeated(List<SlotRow> items, List<DayRange> leftOut) {}

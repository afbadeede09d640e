package se.wikimedia.hub.itinerary;

import java.util.List;

/**
 * Who goes where, and what is proven about it.
 *
 * @param possible how many itineraries there are to choose from
 * @param leftOut how many more there would be; the bound knows nothing of them
 * @param by who found it: a stable short name
 */
public record PlanResult(List<Itinerary> itineraries, Worth worth, Worth bound, int possible, int leftOut, String by) {

    /** The largest share of what is found, over all four levels, by which another plan could be better at most. */
    public double gap() {
        double gap = 0;
        for (int level = 0; level < Worth.LEVELS; level++) {
            gap = Math.max(gap, gap(level));
        }
        return gap;
    }

    private double gap(int level) {
        double found = worth.level(level);
        return Math.abs(bound.level(level) - found) / Math.max(1, Math.abs(found));
    }

    /** Whether no plan is better. */
    public boolean proven() {
        return worth.equals(bound);
    }

    public int euros() {
        return itineraries.stream().mapToInt(Itinerary::euros).sum();
    }

    public int kilometres() {
        return itineraries.stream().mapToInt(Itinerary::kilometres).sum();
    }

    /** Places taken, by however many people. */
    public int stays() {
        return itineraries.stream().mapToInt(each -> each.slots().size()).sum();
    }
}

package se.wikimedia.hub.itinerary;

import java.util.List;

/**
 * A way through the hosts that one visitor could go.
 *
 * @param slots one to three, in the order of their days
 * @param between the ways from home to the first, between them, and home; two legs where somebody goes home in between
 * @param euros travel and days, in whole euros
 * @param preference how dear it is to the visitor: a slot ranked n-th counts 1000/n
 */
public record Itinerary(String visitor, List<Long> slots, List<List<Leg>> between, int euros, int preference) {

    /** All of them, in order. */
    public List<Leg> legs() {
        return between.stream().flatMap(List::stream).toList();
    }

    public int kilometres() {
        return legs().stream().mapToInt(Leg::kilometres).sum();
    }

    /** Kilograms. */
    public int co2() {
        return legs().stream().mapToInt(Leg::co2).sum();
    }
}

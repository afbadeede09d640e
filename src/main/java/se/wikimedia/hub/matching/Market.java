package se.wikimedia.hub.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Visitors and slots by number, as deferred acceptance wants them. A slot, the slots of a host, of a country and of the
 * tour are <em>circles</em>, each within the next; no circle takes more visitors than its limit.
 */
public final class Market {

    static final int NONE = -1;

    private final int[] reserved;
    private final int[][] circles;
    private final int[] limits;
    private final int[][] choices;
    private final long[][] merits;
    private final boolean[] priority;
    private final int[] visitorAt;

    private Market(int[] reserved, int[][] circles, int[] limits, Side visitors) {
        this.reserved = reserved;
        this.circles = circles;
        this.limits = limits;
        this.choices = visitors.choices;
        this.priority = visitors.priority;
        this.visitorAt = new int[choices.length];
        this.merits = new long[choices.length][];
        for (int visitor = 0; visitor < choices.length; visitor++) {
            int backwards = choices.length - 1 - visitors.lottery[visitor];
            visitorAt[backwards] = visitor;
            merits[visitor] = new long[choices[visitor].length];
            for (int i = 0; i < merits[visitor].length; i++) {
                merits[visitor][i] = (long) visitors.scores[visitor][i] << 32 | backwards;
            }
        }
    }

    /**
     * What visitors bring.
     *
     * @param choices for each visitor the admissible slots, the dearest first
     * @param scores for each of these choices what the slot's host thinks of the visitor, from 0
     * @param priority whether a visitor may have a reserved place
     * @param lottery each visitor's place in it, 0 being the first
     */
    public record Side(int[][] choices, int[][] scores, boolean[] priority, int[] lottery) {}

    /**
     * What slots bring.
     *
     * @param capacity places of each
     * @param reserved how many of them are reserved, at most all
     * @param host of each
     * @param country of each; a host is in one country
     */
    public record Seats(int[] capacity, int[] reserved, String[] host, String[] country) {}

    public static Market of(Seats seats, Caps caps, Side visitors) {
        int slots = seats.capacity.length;
        var limits = new ArrayList<Integer>();
        var circles = new int[slots][];
        for (int slot = 0; slot < slots; slot++) {
            limits.add(seats.capacity[slot]);
        }
        Map<String, Integer> groups = new HashMap<>();
        for (int slot = 0; slot < slots; slot++) {
            var path = new ArrayList<>(List.of(slot));
            join(path, "host " + seats.country[slot] + " " + seats.host[slot], caps.perHost(), groups, limits);
            join(path, "country " + seats.country[slot], caps.perCountry(), groups, limits);
            join(path, "tour", caps.inAll(), groups, limits);
            circles[slot] = path.stream().mapToInt(Integer::intValue).toArray();
        }
        return new Market(
                seats.reserved,
                circles,
                limits.stream().mapToInt(Integer::intValue).toArray(),
                visitors);
    }

    private static void join(
            List<Integer> path,
            String group,
            @Nullable Integer cap,
            Map<String, Integer> groups,
            List<Integer> limits) {
        if (cap != null) {
            path.add(groups.computeIfAbsent(group, name -> {
                limits.add(cap);
                return limits.size() - 1;
            }));
        }
    }

    int visitors() {
        return choices.length;
    }

    int slots() {
        return circles.length;
    }

    /** From the inside out; the first is the slot itself, with its own number. */
    int[] circles(int slot) {
        return circles[slot];
    }

    int circleCount() {
        return limits.length;
    }

    int limit(int circle) {
        return limits[circle];
    }

    int reserved(int slot) {
        return reserved[slot];
    }

    boolean priority(int visitor) {
        return priority[visitor];
    }

    int[] choices(int visitor) {
        return choices[visitor];
    }

    /** At the choice with this index; never the same for two visitors at one slot. */
    long merit(int visitor, int choice) {
        return merits[visitor][choice];
    }

    static int score(long merit) {
        return (int) (merit >> 32);
    }

    /** Whose merit this is. */
    int visitor(long merit) {
        return visitorAt[(int) merit];
    }

    boolean within(int slot, int circle) {
        for (int each : circles[slot]) {
            if (each == circle) {
                return true;
            }
        }
        return false;
    }
}

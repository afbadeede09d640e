package se.wikimedia.hub.itinerary;

import java.util.Comparator;

/**
 * How good a plan is; each is compared only where those before it are equal.
 *
 * @param reserves reserved places that emerging and underserved communities have
 * @param people who travel
 * @param preference the sum over their itineraries
 * @param co2 kilograms; the less the better
 */
public record Worth(long reserves, long people, long preference, long co2) implements Comparable<Worth> {

    public static final int LEVELS = 4;

    private static final Comparator<Worth> ORDER = Comparator.comparingLong(Worth::reserves)
            .thenComparingLong(Worth::people)
            .thenComparingLong(Worth::preference)
            .thenComparing(Worth::co2, Comparator.reverseOrder());

    /** Positive where this is the better one. */
    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }

    /** From 0, the one that counts most; the last is the less the better. */
    public long level(int level) {
        return switch (level) {
            case 0 -> reserves;
            case 1 -> people;
            case 2 -> preference;
            default -> co2;
        };
    }

    public static Worth of(long[] levels) {
        return new Worth(levels[0], levels[1], levels[2], levels[3]);
    }
}

package se.wikimedia.hub.matching;

import static se.wikimedia.hub.matching.Market.NONE;

import java.util.Arrays;

/**
 * Looks for what is wrong with a result, whoever computed it. It knows nothing of the way there: it lets the hosts
 * choose anew among those who are placed and then asks, for each visitor and each slot that they would rather have,
 * whether the hosts would take that pair too. Time grows with the number of choices.
 */
public final class Verifier {

    private static final long NOBODY = Long.MAX_VALUE;

    private final Market market;
    private final int[] slotOf;
    private final int[] reserved;
    private final int[] all;
    private final int[] withPriority;
    private final long[] worstReserved;
    private final long[] worstOpen;

    private Verifier(Market market, int[] slotOf) {
        this.market = market;
        this.slotOf = slotOf;
        this.reserved = new int[market.circleCount()];
        this.all = new int[market.circleCount()];
        this.withPriority = new int[market.circleCount()];
        this.worstReserved = nobody(market.circleCount());
        this.worstOpen = nobody(market.circleCount());
    }

    private static long[] nobody(int count) {
        var merits = new long[count];
        Arrays.fill(merits, NOBODY);
        return merits;
    }

    /** {@code slotOf} has each visitor's slot, -1 for none. */
    public static Verification verify(Market market, int[] slotOf) {
        var verifier = new Verifier(market, slotOf);
        verifier.choose();
        int blocking = 0;
        int passedOver = 0;
        for (int visitor = 0; visitor < market.visitors(); visitor++) {
            var choices = market.choices(visitor);
            for (int i = 0; i < choices.length && choices[i] != slotOf[visitor]; i++) {
                blocking += verifier.wouldTake(visitor, choices[i], market.merit(visitor, i)) ? 1 : 0;
                passedOver += verifier.passesOver(visitor, choices[i]) ? 1 : 0;
            }
        }
        return new Verification(blocking, passedOver, verifier.overfull());
    }

    private void choose() {
        var placed = new long[market.visitors()];
        int count = 0;
        for (int visitor = 0; visitor < market.visitors(); visitor++) {
            if (slotOf[visitor] != NONE) {
                placed[count++] = merit(visitor);
            }
        }
        Arrays.sort(placed, 0, count);
        var stillOpen = new boolean[market.visitors()];
        for (int i = count - 1; i >= 0; i--) {
            int visitor = market.visitor(placed[i]);
            if (market.priority(visitor) && fullReserve(slotOf[visitor]) == NONE) {
                count(visitor, placed[i], reserved, worstReserved);
            } else {
                stillOpen[visitor] = true;
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            int visitor = market.visitor(placed[i]);
            if (stillOpen[visitor]) {
                count(visitor, placed[i], all, worstOpen);
            }
        }
        for (int circle = 0; circle < all.length; circle++) {
            all[circle] += reserved[circle];
        }
    }

    private void count(int visitor, long merit, int[] counts, long[] worst) {
        for (int circle : market.circles(slotOf[visitor])) {
            counts[circle]++;
            worst[circle] = merit;
        }
        withPriority[slotOf[visitor]] += market.priority(visitor) ? 1 : 0;
    }

    private long merit(int visitor) {
        var choices = market.choices(visitor);
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] == slotOf[visitor]) {
                return market.merit(visitor, i);
            }
        }
        throw new IllegalArgumentException("a visitor is placed where they may not go");
    }

    private boolean wouldTake(int visitor, int slot, long merit) {
        if (market.priority(visitor)) {
            int full = fullReserve(slot);
            if (full == NONE || worstReserved[full] < merit) {
                return true;
            }
        }
        for (int circle : market.circles(slot)) {
            if (all[circle] >= market.limit(circle)) {
                return worstOpen[circle] < merit;
            }
        }
        return true;
    }

    private int fullReserve(int slot) {
        if (reserved[slot] >= market.reserved(slot)) {
            return slot;
        }
        for (int circle : market.circles(slot)) {
            if (reserved[circle] >= market.limit(circle)) {
                return circle;
            }
        }
        return NONE;
    }

    private boolean passesOver(int visitor, int slot) {
        int without = all[slot] - withPriority[slot];
        return market.priority(visitor) && withPriority[slot] < market.reserved(slot) && without > 0;
    }

    private int overfull() {
        int overfull = 0;
        for (int circle = 0; circle < all.length; circle++) {
            overfull += all[circle] > market.limit(circle) ? 1 : 0;
        }
        return overfull;
    }
}

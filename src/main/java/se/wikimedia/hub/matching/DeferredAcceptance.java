package se.wikimedia.hub.matching;

import static se.wikimedia.hub.matching.Market.NONE;

import java.util.Arrays;

/**
 * Visitor-proposing deferred acceptance (Gale and Shapley 1962). Each visitor asks the dearest slot that has not yet
 * refused them; the hosts keep the best of all that ask and refuse the others, until nobody is left to ask.
 *
 * <p>What the hosts keep, of all pairs of a visitor and a slot: first those with priority, by merit, each while the
 * slot has reserved places left; then everybody else, by merit, each while no circle is full. The slots within a
 * circle thus choose as one, because a cap over several slots has to weigh their visitors against each other. The
 * circles are nested, so the pairs that fit are the independent sets of a laminar matroid and both passes are greedy in
 * it; a pair once refused stays refused when more ask (substitutes), and more who ask never means fewer who are kept
 * (the law of aggregate demand). By Hatfield and Milgrom (2005) the result then has no blocking pair, is the best such
 * result for every visitor at once, and nobody gains by another ranking than the true one; Kamada and Kojima (2018)
 * show the same for hierarchical caps.
 *
 * <p>One pair more changes what is kept by at most one pair, which is found at the innermost full circle.
 */
public final class DeferredAcceptance {

    private final Market market;
    private final int[] next;
    private final int[] slot;
    private final long[] merit;
    private final boolean[] inReserve;
    private final Kept reserve;
    private final Kept open;

    private DeferredAcceptance(Market market) {
        this.market = market;
        this.next = new int[market.visitors()];
        this.slot = new int[market.visitors()];
        this.merit = new long[market.visitors()];
        this.inReserve = new boolean[market.visitors()];
        this.reserve = new Kept(true);
        this.open = new Kept(false);
        Arrays.fill(slot, NONE);
    }

    /** Each visitor's slot; -1 for those without one. */
    public static int[] match(Market market) {
        var acceptance = new DeferredAcceptance(market);
        for (int visitor = 0; visitor < market.visitors(); visitor++) {
            int free = visitor;
            while (free != NONE) {
                free = acceptance.ask(free);
            }
        }
        return acceptance.slot;
    }

    /** Whoever has no slot by it and is to ask again, or nobody. */
    private int ask(int visitor) {
        int choice = next[visitor]++;
        if (choice == market.choices(visitor).length) {
            return NONE;
        }
        slot[visitor] = market.choices(visitor)[choice];
        merit[visitor] = market.merit(visitor, choice);
        int refused = market.priority(visitor) ? enterReserve(visitor) : enterOpen(visitor);
        if (refused != NONE) {
            slot[refused] = NONE;
        }
        return refused;
    }

    private int enterReserve(int visitor) {
        int wanted = slot[visitor];
        boolean reserveFull = reserve.count[wanted] == market.reserved(wanted);
        int full = reserveFull ? wanted : innermostFull(wanted, false);
        if (full == NONE) {
            reserve.add(visitor);
            return leaveWhereTooMany(wanted);
        }
        int worst = reserve.worst(full);
        if (worst == NONE || merit[worst] > merit[visitor]) {
            return enterOpen(visitor);
        }
        reserve.remove(worst);
        reserve.add(visitor);
        // in a circle that the reserves alone have filled there is no open place for who has to leave them
        return reserveFull ? enterOpen(worst) : worst;
    }

    private int enterOpen(int visitor) {
        int full = innermostFull(slot[visitor], true);
        if (full == NONE) {
            open.add(visitor);
            return NONE;
        }
        int worst = open.worst(full);
        if (worst == NONE || merit[worst] > merit[visitor]) {
            return visitor;
        }
        open.remove(worst);
        open.add(visitor);
        return worst;
    }

    private int leaveWhereTooMany(int slot) {
        for (int circle : market.circles(slot)) {
            if (count(circle, true) > market.limit(circle)) {
                int worst = open.worst(circle);
                open.remove(worst);
                return worst;
            }
        }
        return NONE;
    }

    private int innermostFull(int slot, boolean withOpen) {
        for (int circle : market.circles(slot)) {
            if (count(circle, withOpen) == market.limit(circle)) {
                return circle;
            }
        }
        return NONE;
    }

    private int count(int circle, boolean withOpen) {
        return reserve.count[circle] + (withOpen ? open.count[circle] : 0);
    }

    /** Those who are kept in one of the two passes, by circle. */
    private final class Kept {

        private final boolean reserved;
        private final int[] count = new int[market.circleCount()];
        private final Merits[] merits = new Merits[market.circleCount()];

        Kept(boolean reserved) {
            this.reserved = reserved;
            Arrays.setAll(merits, circle -> new Merits());
        }

        void add(int visitor) {
            inReserve[visitor] = reserved;
            for (int circle : market.circles(slot[visitor])) {
                count[circle]++;
                merits[circle].add(merit[visitor]);
            }
        }

        /** Their merits stay behind and are passed over later. */
        void remove(int visitor) {
            inReserve[visitor] = false;
            for (int circle : market.circles(slot[visitor])) {
                count[circle]--;
            }
        }

        int worst(int circle) {
            var waiting = merits[circle];
            while (!waiting.isEmpty()) {
                int visitor = market.visitor(waiting.lowest());
                if (isKept(visitor, waiting.lowest(), circle)) {
                    return visitor;
                }
                waiting.removeLowest();
            }
            return NONE;
        }

        private boolean isKept(int visitor, long known, int circle) {
            return slot[visitor] != NONE
                    && merit[visitor] == known
                    && inReserve[visitor] == reserved
                    && market.within(slot[visitor], circle);
        }
    }
}

package se.wikimedia.hub.impact;

/**
 * Places kept for emerging and underserved communities.
 *
 * @param used by somebody from such a community
 */
record Reserves(int offered, int used) {

    static final Reserves NONE = new Reserves(0, 0);

    /** Of another slot, with so many visitors from such communities. */
    Reserves and(int kept, int visitors) {
        return new Reserves(offered + kept, used + Math.min(kept, visitors));
    }

    Reserves plus(Reserves other) {
        return new Reserves(offered + other.offered, used + other.used);
    }
}

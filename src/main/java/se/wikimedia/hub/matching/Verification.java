package se.wikimedia.hub.matching;

/**
 * What the verifier has found; all are 0 in a good result.
 *
 * @param blockingPairs a visitor would rather be in a slot that would rather have them
 * @param reserveViolations a visitor with priority stands behind one without, in a slot with reserved places left
 * @param overfull slots, hosts, countries and tours with more visitors than they take
 */
public record Verification(int blockingPairs, int reserveViolations, int overfull) {

    public boolean holds() {
        return blockingPairs == 0 && reserveViolations == 0 && overfull == 0;
    }
}

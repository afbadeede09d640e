package se.wikimedia.hub.revision;

import java.util.BitSet;

/**
 * Between which of the blocks that stayed each block stands: two blocks have the same neighbours if as many of those
 * stand in front of the one before as in front of the other after.
 */
final class Neighbours {

    private final int[] inFrontBefore;
    private final int[] inFrontAfter;

    private Neighbours(BitSet stayedBefore, int sizeBefore, BitSet stayedAfter, int sizeAfter) {
        inFrontBefore = counts(stayedBefore, sizeBefore);
        inFrontAfter = counts(stayedAfter, sizeAfter);
    }

    /**
     * @param origins for each block after, its place before, or -1
     */
    static Neighbours of(int[] origins, int sizeBefore) {
        BitSet after = LongestRun.of(origins);
        BitSet before = new BitSet();
        after.stream().forEach(a -> before.set(origins[a]));
        return new Neighbours(before, sizeBefore, after, origins.length);
    }

    boolean areShared(int before, int after) {
        return inFrontBefore[before] == inFrontAfter[after];
    }

    private static int[] counts(BitSet stayed, int size) {
        int[] counts = new int[size];
        for (int i = 1; i < size; i++) {
            counts[i] = counts[i - 1] + (stayed.get(i - 1) ? 1 : 0);
        }
        return counts;
    }
}

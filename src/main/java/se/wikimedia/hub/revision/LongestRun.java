package se.wikimedia.hub.revision;

import java.util.BitSet;

/**
 * The longest part of a sequence of numbers that ascends: what stayed where it was, seen from the rest. Patience sorting
 * (Fredman 1975), O(n log n). Of several the one that ends lowest.
 */
final class LongestRun {

    private LongestRun() {}

    /**
     * @param numbers different from each other; negative ones are passed over
     * @return the places of those in the run
     */
    static BitSet of(int[] numbers) {
        int[] lastOf = new int[numbers.length];
        int[] former = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int length = longestBelow(numbers[i], lastOf, longest, numbers);
                former[i] = length == 0 ? -1 : lastOf[length - 1];
                lastOf[length] = i;
                longest = Math.max(longest, length + 1);
            }
        }
        BitSet run = new BitSet();
        for (int i = longest == 0 ? -1 : lastOf[longest - 1]; i >= 0; i = former[i]) {
            run.set(i);
        }
        return run;
    }

    /** How long a run can be that ends below the number. */
    private static int longestBelow(int number, int[] lastOf, int longest, int[] numbers) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lastOf[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

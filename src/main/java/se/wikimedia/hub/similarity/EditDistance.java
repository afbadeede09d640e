package se.wikimedia.hub.similarity;

import java.util.Arrays;

/**
 * The Damerau-Levenshtein distance between one text and others: how many characters have to be inserted, deleted,
 * replaced, or exchanged with their neighbour; none is touched twice (optimal string alignment). Computed for 64
 * characters at a time after H. Hyyrö, <i>A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
 * Distances</i> (2003). Characters are UTF-16 units. Not safe for threads.
 */
final class EditDistance {

    private static final int WORD = Long.SIZE;

    private final String pattern;
    private final int words;
    private final char[] alphabet;
    private final long[][] places;
    private final long[] absent;
    private final long[] increased;
    private final long[] decreased;
    private final long[] diagonal;
    private final long[] placesBefore;

    EditDistance(String pattern) {
        this.pattern = pattern;
        words = Math.max(1, (pattern.length() + WORD - 1) / WORD);
        alphabet = sortedCharacters(pattern);
        places = new long[alphabet.length][words];
        for (int i = 0; i < pattern.length(); i++) {
            places[Arrays.binarySearch(alphabet, pattern.charAt(i))][i / WORD] |= 1L << i % WORD;
        }
        absent = new long[words];
        increased = new long[words];
        decreased = new long[words];
        diagonal = new long[words];
        placesBefore = new long[words];
    }

    private static char[] sortedCharacters(String text) {
        var characters = new char[text.length()];
        int used = 0;
        for (int each : text.chars().sorted().distinct().toArray()) {
            characters[used++] = (char) each;
        }
        return Arrays.copyOf(characters, used);
    }

    /** What computing the distance to a text of this length costs, in steps of 64 characters. */
    long steps(int length) {
        return (long) words * length;
    }

    /** The distance; where it is above {@code most}, any number above that. */
    int to(String text, int most) {
        int distance = pattern.length();
        if (distance == 0 || Math.abs(distance - text.length()) > most) {
            return Math.max(distance, text.length());
        }
        Arrays.fill(increased, -1L);
        Arrays.fill(decreased, 0);
        Arrays.fill(diagonal, 0);
        Arrays.fill(placesBefore, 0);
        for (int i = 0; i < text.length(); i++) {
            distance += step(places(text.charAt(i)));
            // each further character brings the last row down by one at most
            if (distance - (text.length() - 1 - i) > most) {
                return most + 1;
            }
        }
        return distance;
    }

    private long[] places(char character) {
        int at = Arrays.binarySearch(alphabet, character);
        return at < 0 ? absent : places[at];
    }

    /** One column of the matrix; returns by how much its last cell differs from that of the column before. */
    private int step(long[] here) {
        long carryUp = 1;
        long carryDown = 0;
        long lowerDiagonal = 0;
        long lowerHere = 0;
        int change = 0;
        for (int word = 0; word < words; word++) {
            long matches = here[word];
            long before = diagonal[word];
            long exchanged =
                    (((~before & matches) << 1) | ((~lowerDiagonal & lowerHere) >>> (WORD - 1))) & placesBefore[word];
            long up = increased[word];
            long down = decreased[word];
            long carried = matches | carryDown;
            long zero = (((carried & up) + up) ^ up) | carried | down | exchanged;
            long right = down | ~(zero | up);
            long left = zero & up;
            if (word == words - 1) {
                int last = (pattern.length() - 1) % WORD;
                change = (int) (right >>> last & 1) - (int) (left >>> last & 1);
            }
            long shiftedRight = right << 1 | carryUp;
            long shiftedLeft = left << 1 | carryDown;
            carryUp = right >>> (WORD - 1);
            carryDown = left >>> (WORD - 1);
            increased[word] = shiftedLeft | ~(zero | shiftedRight);
            decreased[word] = shiftedRight & zero;
            lowerDiagonal = before;
            lowerHere = matches;
            diagonal[word] = zero;
            placesBefore[word] = matches;
        }
        return change;
    }
}

package se.wikimedia.hub.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which texts have a trigram, for every trigram: numbers of texts as differences of one to five bytes in an array of
 * its own. The second occurrence of a trigram in a text is another trigram than the first, so that counting the common
 * ones counts a multiset.
 */
final class Trigrams {

    private static final int FIRST_BYTES = 4;

    private long[] keys = new long[1 << 10];
    private byte[][] postings = new byte[1 << 10][];
    private int[] filled = new int[1 << 10];
    private int[] last = new int[1 << 10];
    private int size;

    /** As many as a text of this length has of them. */
    static int count(int length) {
        return length + 2;
    }

    /** Three characters and, in the upper sixteen bits, how often they stood in the text before. */
    static long[] of(String plain) {
        var padded = "  " + plain + "  ";
        var trigrams = new long[count(plain.length())];
        for (int i = 0; i < trigrams.length; i++) {
            trigrams[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        }
        Arrays.sort(trigrams);
        long before = -1;
        for (int i = 0, occurrence = 0; i < trigrams.length; i++) {
            long trigram = trigrams[i];
            occurrence = trigram == before ? occurrence + 1 : 0;
            trigrams[i] = trigram | (long) occurrence << 48;
            before = trigram;
        }
        return trigrams;
    }

    /** @param text above the number of every text before */
    void add(int text, String plain) {
        for (long trigram : of(plain)) {
            append(slotFor(trigram), text);
        }
    }

    private void append(int slot, int text) {
        var bytes = postings[slot];
        if (bytes.length - filled[slot] < 5) {
            // by a quarter: most of all memory is here
            bytes = Arrays.copyOf(bytes, bytes.length + Math.max(5, bytes.length / 4));
            postings[slot] = bytes;
        }
        int rest = text - last[slot];
        int at = filled[slot];
        for (; rest >= 0x80; rest >>>= 7) {
            bytes[at++] = (byte) (rest | 0x80);
        }
        bytes[at++] = (byte) rest;
        filled[slot] = at;
        last[slot] = text;
    }

    /**
     * Adds to {@code common}, by the number of the text, how many trigrams it has in common with this one; the rarest
     * are counted first, until so many bytes are read. Returns how many were counted.
     */
    int countCommon(String plain, char[] common, int mostRead) {
        var slots = LongStream.of(of(plain)).mapToInt(this::slot).toArray();
        // length and slot in one number, so that they are sorted without objects
        var byLength = IntStream.of(slots)
                .mapToLong(slot -> (long) filled[slot] << 32 | slot)
                .sorted()
                .toArray();
        int counted = 0;
        for (int read = 0; counted < byLength.length && read < mostRead; counted++) {
            int slot = (int) byLength[counted];
            if (postings[slot] != null) {
                count(postings[slot], filled[slot], common);
                read += filled[slot];
            }
        }
        return counted;
    }

    private static void count(byte[] bytes, int end, char[] common) {
        int text = 0;
        for (int at = 0; at < end; ) {
            int step = bytes[at++];
            if (step < 0) {
                step &= 0x7f;
                int shift = 7;
                for (; bytes[at] < 0; shift += 7) {
                    step |= (bytes[at++] & 0x7f) << shift;
                }
                step |= bytes[at++] << shift;
            }
            text += step;
            common[text]++;
        }
    }

    private int slotFor(long trigram) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(trigram);
        if (postings[slot] == null) {
            keys[slot] = trigram;
            postings[slot] = new byte[FIRST_BYTES];
            size++;
        }
        return slot;
    }

    /** Where the trigram is, or would be. */
    private int slot(long trigram) {
        long mixed = trigram * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ mixed >>> 32) & keys.length - 1;
        while (postings[slot] != null && keys[slot] != trigram) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldPostings = postings;
        var oldFilled = filled;
        var oldLast = last;
        int length = keys.length * 2;
        keys = new long[length];
        postings = new byte[length][];
        filled = new int[length];
        last = new int[length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPostings[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                postings[slot] = oldPostings[i];
                filled[slot] = oldFilled[i];
                last[slot] = oldLast[i];
            }
        }
    }
}

package se.wikimedia.hub.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Many texts, and the most similar ones of them to another. Texts that have enough trigrams in common are candidates;
 * they are compared, those with most in common first, until the work for one search is done. An edit touches four
 * trigrams at most (E. Ukkonen, <i>Approximate String-Matching with q-grams and Maximal Matches</i>, 1992; four instead
 * of three because neighbours may be exchanged), so whatever is as similar as {@link #LEAST} shares a trigram, and what
 * shares too few is passed over without loss. Not safe for threads while texts are added.
 */
public final class SimilarTexts {

    /** What is less similar is of no use to a translator. */
    public static final double LEAST = 0.75;

    private static final int PER_EDIT = 4;

    /** Bytes of the trigrams' lists: those of the rarest are read, which tell most. */
    private static final int MOST_READ = 250_000;

    /** Steps of 64 characters: one to two ms. */
    private static final long MOST_WORK = 200_000;

    private static final int DEGREES = 256;

    private final Trigrams trigrams = new Trigrams();
    private String[] texts = new String[1 << 8];

    /** Beside the texts, because every search looks at all of them. */
    private int[] lengths = new int[1 << 8];

    private int[] numbers = new int[1 << 9];
    private int size;

    /** @param similarity 0-1 */
    public record Similar(int text, double similarity) {}

    private static final Comparator<Similar> BEST_FIRST =
            Comparator.comparingDouble(Similar::similarity).reversed().thenComparingInt(Similar::text);

    /** Returns the text's number, also where it is there already; they count from 0. */
    public int add(String plain) {
        int known = number(plain);
        if (known >= 0) {
            return known;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size + size / 4);
            lengths = Arrays.copyOf(lengths, texts.length);
        }
        texts[size] = plain;
        lengths[size] = plain.length();
        trigrams.add(size, plain);
        if (size * 2 >= numbers.length) {
            numbers = new int[numbers.length * 2];
            for (int text = 0; text < size; text++) {
                numbers[slot(texts[text])] = text + 1;
            }
        }
        numbers[slot(plain)] = size + 1;
        return size++;
    }

    /** -1 where the text isn't there. */
    public int number(String plain) {
        return numbers[slot(plain)] - 1;
    }

    /** Where the text's number, plus one, is or would be. */
    private int slot(String plain) {
        int hash = plain.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & numbers.length - 1;
        while (numbers[slot] > 0 && !texts[numbers[slot] - 1].equals(plain)) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    public int size() {
        return size;
    }

    /**
     * At least {@link #LEAST} similar, the most similar first, those with a lower number first among equals.
     *
     * @param plain see {@link ComparedText}
     * @param wanted the numbers of those that may be found
     */
    public List<Similar> find(String plain, BitSet wanted, int limit) {
        var common = new char[size];
        int counted = trigrams.countCommon(plain, common, MOST_READ);
        var search = new Search(plain, limit, Trigrams.count(plain.length()) - counted);
        var order = mostInCommonFirst(search, wanted, common, counted);
        for (int text : order) {
            if (!search.look(text, texts[text], common[text])) {
                break;
            }
        }
        return search.found();
    }

    /** @param counted of how many of its trigrams it is known which texts have them */
    private int[] mostInCommonFirst(Search search, BitSet wanted, char[] common, int counted) {
        var starts = new int[DEGREES + 1];
        for (int text = 0; text < size; text++) {
            if (common[text] > 0 && wanted.get(text) && search.bound(lengths[text], common[text]) >= LEAST) {
                starts[degree(search.plain, text, common, counted) + 1]++;
            } else {
                common[text] = 0;
            }
        }
        for (int i = 0; i < DEGREES; i++) {
            starts[i + 1] += starts[i];
        }
        var order = new int[starts[DEGREES]];
        for (int text = 0; text < size; text++) {
            if (common[text] > 0) {
                order[starts[degree(search.plain, text, common, counted)]++] = text;
            }
        }
        return order;
    }

    /** 0 for texts with the same trigrams, by the share that they have in common (Dice). */
    private int degree(String plain, int text, char[] common, int counted) {
        double known = (double) counted / Trigrams.count(plain.length());
        double share = 2 * common[text] / (counted + known * Trigrams.count(lengths[text]));
        return (int) ((DEGREES - 1) * Math.max(0, 1 - share));
    }

    /** Of two plain texts, 0-1. */
    public static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return similarity(new EditDistance(one).to(other, longer), longer);
    }

    static double similarity(int distance, int longer) {
        return longer == 0 ? 1 : 1 - (double) distance / longer;
    }

    private static final class Search {

        private final String plain;
        private final int limit;
        private final int uncounted;
        private final EditDistance distance;
        private final List<Similar> best = new ArrayList<>();
        private double least = LEAST;
        private long work;

        Search(String plain, int limit, int uncounted) {
            this.plain = plain;
            this.limit = limit;
            this.uncounted = uncounted;
            distance = new EditDistance(plain);
        }

        /** What the similarity can be at most. */
        double bound(int length, int common) {
            int longer = Math.max(plain.length(), length);
            int lost = Math.max(0, longer + 2 - common - uncounted);
            int edits = Math.max(Math.abs(plain.length() - length), (lost + PER_EDIT - 1) / PER_EDIT);
            return similarity(edits, longer);
        }

        /** Returns whether there is time for another. */
        boolean look(int number, String text, int common) {
            if (bound(text.length(), common) < least) {
                return true;
            }
            int longer = Math.max(plain.length(), text.length());
            int most = (int) Math.ceil((1 - least) * longer);
            work += distance.steps(text.length());
            double similarity = similarity(distance.to(text, most), longer);
            if (similarity >= least) {
                keep(new Similar(number, similarity));
            }
            return work < MOST_WORK;
        }

        private void keep(Similar similar) {
            best.add(similar);
            best.sort(BEST_FIRST);
            if (best.size() > limit) {
                best.remove(limit);
            }
            if (best.size() == limit) {
                least = best.get(limit - 1).similarity();
            }
        }

        List<Similar> found() {
            return List.copyOf(best);
        }
    }
}

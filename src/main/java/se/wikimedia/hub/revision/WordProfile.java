package se.wikimedia.hub.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A block as it is compared with others: its words and its pairs of neighbouring words, so that their order counts too.
 * Only the first 20,000 characters and 2,000 words are looked at; a lesson's block has no more characters.
 */
final class WordProfile {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_WORDS = 2_000;

    /** Above this, one wrong letter no longer hides which text it is. */
    private static final int LONGEST_SPELT = 40;

    /** "Introdution" and "Introduction" are one heading, "Introduction" and "Production" are two. */
    private static final int SAME_BUT_FOR_SPELLING = 800;

    /** A letter may also be what tells two texts apart ("Why NC", "Why ND"), so it takes the same place to believe it. */
    private static final int WORTH_OF_SPELLING = 500;

    /** Numbers of words and pairs of words, ascending, each as often as it occurs. */
    private final int[] features;

    /** With single spaces between them. */
    private final String words;

    private WordProfile(int[] features, String words) {
        this.features = features;
        this.words = words;
    }

    /**
     * @param numbers of all features met so far; grows
     */
    static WordProfile of(String text, Map<String, Integer> numbers) {
        List<String> words = Words.compared(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))).stream()
                .limit(MOST_WORDS)
                .toList();
        Stream<String> pairs = IntStream.rangeClosed(0, words.size()).mapToObj(i -> pair(words, i));
        int[] features = Stream.concat(words.stream(), pairs)
                .mapToInt(feature -> numbers.computeIfAbsent(feature, unseen -> numbers.size()))
                .sorted()
                .toArray();
        return new WordProfile(features, String.join(" ", words));
    }

    /** The word at the place and the one in front of it; the text's two ends count as words. */
    private static String pair(List<String> words, int place) {
        String former = place == 0 ? "" : words.get(place - 1);
        String latter = place == words.size() ? "" : words.get(place);
        return former + "\n" + latter;
    }

    /**
     * From 0 (nothing in common) to 1,000: the coefficient of Dice (1945) over words and pairs of words; at
     * least 500 for two texts of up to 40 characters whose Levenshtein distance is a fifth of the longer one at most.
     */
    int similarity(WordProfile other) {
        int total = features.length + other.features.length;
        int dice = 2_000 * common(other) / total;
        return Math.max(dice, spelling(other));
    }

    /** No more than this can {@link #similarity} be by sizes alone, unless both are short. */
    boolean couldReach(int similarity, WordProfile other) {
        int total = features.length + other.features.length;
        int atBest = 2_000 * Math.min(features.length, other.features.length) / total;
        return atBest >= similarity || isSpelt() && other.isSpelt();
    }

    private int common(WordProfile other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < features.length && theirs < other.features.length) {
            int order = Integer.compare(features[mine], other.features[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private boolean isSpelt() {
        return words.length() <= LONGEST_SPELT;
    }

    private int spelling(WordProfile other) {
        int length = Math.max(words.length(), other.words.length());
        int atBest = length == 0 ? 0 : 1_000 * Math.min(words.length(), other.words.length()) / length;
        if (!isSpelt() || !other.isSpelt() || atBest < SAME_BUT_FOR_SPELLING) {
            return 0;
        }
        int spelling = 1_000 - 1_000 * distance(other.words) / length;
        return spelling >= SAME_BUT_FOR_SPELLING ? WORTH_OF_SPELLING : 0;
    }

    private int distance(String other) {
        int[] above = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= words.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = words.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}

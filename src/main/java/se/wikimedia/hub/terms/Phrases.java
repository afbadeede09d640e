package se.wikimedia.hub.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases of one or more words, found in a text in whatever form. Candidates are those whose first word begins as
 * one of the text does. Safe for threads once nobody adds any more.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

    private final Map<String, List<Phrase<T>>> byBeginning = new HashMap<>();

    private record Phrase<T>(T of, List<Word> words) {}

    /**
     * A phrase in a text.
     *
     * @param from the number of its first word in the text
     * @param to the number of the word behind it
     * @param change how many letters are others than in the phrase
     * @param piece as it stands in the text
     */
    record Occurrence<T>(T of, int from, int to, int change, String piece) {

        private boolean isOutdoneBy(Occurrence<T> other) {
            boolean within = other.from <= from && to <= other.to;
            return within && (other.to - other.from > to - from || other.change < change);
        }
    }

    /** A phrase without a word is never found. */
    void add(String phrase, T of) {
        var words = Word.in(phrase);
        if (!words.isEmpty()) {
            var added = new Phrase<>(of, words);
            Inflection.beginnings(words.get(0).folded()).stream()
                    .map(Phrases::beginning)
                    .distinct()
                    .forEach(key -> byBeginning
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(added));
        }
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(Inflection.SURE, word.length()));
    }

    /** Every occurrence, in the order of the text. */
    List<Occurrence<T>> all(String text) {
        var words = Word.in(text);
        var found = new ArrayList<Occurrence<T>>();
        for (int at = 0; at < words.size(); at++) {
            for (var phrase : candidates(words.get(at).folded())) {
                int change = change(phrase, words, at);
                if (change != Inflection.NONE) {
                    int to = at + phrase.words().size();
                    var piece = text.substring(
                            words.get(at).from(), words.get(to - 1).to());
                    found.add(new Occurrence<>(phrase.of(), at, to, change, piece));
                }
            }
        }
        return found;
    }

    /** Those that no longer phrase covers, and at the same words those that come nearest to how they are written. */
    List<Occurrence<T>> best(String text) {
        var all = all(text);
        return all.stream()
                .filter(each -> all.stream().noneMatch(each::isOutdoneBy))
                .sorted(Comparator.<Occurrence<T>>comparingInt(Occurrence::from).thenComparingInt(Occurrence::to))
                .toList();
    }

    private List<Phrase<T>> candidates(String word) {
        return Inflection.beginnings(word).stream()
                .flatMap(each -> java.util.stream.IntStream.rangeClosed(1, Math.min(Inflection.SURE, each.length()))
                        .mapToObj(length -> each.substring(0, length)))
                .distinct()
                .flatMap(key -> byBeginning.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    private static int change(Phrase<?> phrase, List<Word> words, int at) {
        int all = 0;
        for (int i = 0; i < phrase.words().size(); i++) {
            int change = at + i < words.size()
                    ? Inflection.change(phrase.words().get(i), words.get(at + i))
                    : Inflection.NONE;
            if (change == Inflection.NONE) {
                return Inflection.NONE;
            }
            all += change;
        }
        return all;
    }
}

package se.wikimedia.hub.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A language's words, made of its syllables, used as often as Zipf says: always the same for the same seed. */
final class GeneratedWords {

    private static final int WORDS = 12_000;
    private static final int SENTENCE = 14;

    private final boolean spaced;
    private final List<String> words;

    private GeneratedWords(boolean spaced, List<String> words) {
        this.spaced = spaced;
        this.words = words;
    }

    /** {@code syllables} with spaces between them. */
    static GeneratedWords of(String syllables, long seed) {
        return made(syllables.split(" "), 2, 4, true, seed);
    }

    /** {@code characters} of a script that writes no spaces. */
    static GeneratedWords unspaced(String characters, long seed) {
        return made(characters.split(""), 1, 3, false, seed);
    }

    private static GeneratedWords made(String[] parts, int least, int most, boolean spaced, long seed) {
        var random = new Random(seed);
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) {
            var word = new StringBuilder();
            int length = least + random.nextInt(most - least + 1);
            for (int i = 0; i < length; i++) {
                word.append(parts[random.nextInt(parts.length)]);
            }
            words.add(word.toString());
        }
        return new GeneratedWords(spaced, new ArrayList<>(words));
    }

    /** A frequent word rather than a rare one. */
    String word(Random random) {
        return words.get((int) (Math.pow(WORDS, random.nextDouble()) - 1));
    }

    /** Any word, so that most are rare. */
    String rareWord(Random random) {
        return words.get(random.nextInt(WORDS));
    }

    String paragraph(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 1; i <= length; i++) {
            text.append(word(random));
            boolean ends = i % SENTENCE == 0 || i == length;
            text.append(ends ? (spaced ? ". " : "。") : (spaced ? " " : ""));
        }
        return text.toString().strip();
    }
}

package se.wikimedia.hub.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two people's edits of one paragraph. */
class WordMergeTest {

    @Test
    void changesOfDifferentWordsAreBothThere() {
        assertThat(WordMerge.of("one two three four five", "uno two three four five", "one two three four cinco"))
                .contains("uno two three four cinco");
        assertThat(WordMerge.of("- a b\n- c d\n- e f", "- A b\n- c d\n- e f", "- a b\n- c d\n- e F"))
                .contains("- A b\n- c d\n- e F");
    }

    @Test
    void changesOfTheSameWordAreForAPerson() {
        assertThat(WordMerge.of("one two three", "one dos three", "one deux three"))
                .isEmpty();
    }

    @Test
    void whoeverIsAloneWinsAndTheOrderOfTheTwoMakesNoDifference() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            var base = words(random);
            var mine = edited(base, random);
            var theirs = edited(base, random);
            var merged = WordMerge.of(text(base), text(mine), text(theirs));
            assertThat(WordMerge.of(text(base), text(theirs), text(mine))).isEqualTo(merged);
            assertThat(WordMerge.of(text(base), text(mine), text(base))).contains(text(mine));
            merged.ifPresent(both -> assertThat(List.of(both.split(" ")))
                    .as("%s | %s | %s", base, mine, theirs)
                    .containsAll(added(mine))
                    .containsAll(added(theirs)));
        }
    }

    private static List<String> words(Random random) {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.add("w" + random.nextInt(5));
        }
        return words;
    }

    private static List<String> edited(List<String> words, Random random) {
        var edited = new ArrayList<>(words);
        edited.set(random.nextInt(edited.size()), "new" + random.nextInt(1_000));
        return edited;
    }

    private static List<String> added(List<String> words) {
        return words.stream().filter(word -> word.startsWith("new")).toList();
    }

    private static String text(List<String> words) {
        return String.join(" ", words);
    }
}

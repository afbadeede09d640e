package se.wikimedia.hub.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.terms.Phrases.Occurrence;

/** Phrases in texts, against a twin that tries every phrase at every word, and every way to split two words. */
class PhrasesTest {

    private static final int CASES = 20_000;
    private static final List<String> ALPHABETS = List.of("abs", "ABs", "البوم", "הבלם", "博物", "é1a");

    private record Hit(String phrase, int from, int to, int change) {}

    @Test
    void theIndexFindsWhatTryingEverythingFinds() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int found = 0;
        for (int i = 0; i < CASES; i++) {
            var alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
            var phrases = new HashSet<String>();
            var known = new ArrayList<String>();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                phrases.add(words(random, alphabet, known, 1 + random.nextInt(3)));
            }
            var text = words(random, alphabet, known, random.nextInt(7));
            var index = new Phrases<String>();
            phrases.forEach(phrase -> index.add(phrase, phrase));
            var all = everything(phrases, text);
            assertThat(hits(index.all(text)))
                    .as("seed " + seed + ": " + phrases + " in " + text)
                    .isEqualTo(all);
            assertThat(hits(index.best(text)))
                    .as("seed " + seed + ": the best of " + phrases + " in " + text)
                    .isEqualTo(best(all));
            found += all.size();
        }
        assertThat(found).isGreaterThan(CASES / 2);
    }

    private static Set<Hit> hits(List<Occurrence<String>> occurrences) {
        var hits = new HashSet<Hit>();
        occurrences.forEach(each -> hits.add(new Hit(each.of(), each.from(), each.to(), each.change())));
        assertThat(hits).hasSameSizeAs(occurrences);
        return hits;
    }

    private static Set<Hit> everything(Set<String> phrases, String text) {
        var hits = new HashSet<Hit>();
        var words = Word.in(text);
        for (var phrase : phrases) {
            var sought = Word.in(phrase);
            for (int at = 0; at + sought.size() <= words.size(); at++) {
                int all = 0;
                for (int i = 0; i < sought.size() && all >= 0; i++) {
                    int change = change(sought.get(i), words.get(at + i));
                    all = change < 0 ? -1 : all + change;
                }
                if (all >= 0) {
                    hits.add(new Hit(phrase, at, at + sought.size(), all));
                }
            }
        }
        return hits;
    }

    /** Longer phrases first, then nearer ones; whatever lies within one that was taken and is worse is left out. */
    private static Set<Hit> best(Set<Hit> all) {
        var taken = new HashSet<Hit>();
        var order = new ArrayList<>(all);
        order.sort((a, b) -> a.to() - a.from() == b.to() - b.from()
                ? a.change() - b.change()
                : b.to() - b.from() - (a.to() - a.from()));
        for (var hit : order) {
            boolean within = taken.stream()
                    .anyMatch(other -> other.from() <= hit.from()
                            && hit.to() <= other.to()
                            && !(other.from() == hit.from()
                                    && other.to() == hit.to()
                                    && other.change() == hit.change()));
            if (!within) {
                taken.add(hit);
            }
        }
        return taken;
    }

    /** The least number of letters after and before a beginning that both have; -1 where the rules allow none. */
    private static int change(Word word, Word form) {
        if (word.isAcronym()) {
            int added = form.raw().length() - word.raw().length();
            boolean isForm = form.raw().startsWith(word.raw())
                    && added <= mostAdded(word.raw().length());
            return isForm ? added : -1;
        }
        int least = -1;
        for (int before = 0; before <= 4; before++) {
            for (int beforeForm = 0; beforeForm <= 4; beforeForm++) {
                if (mayDrop(word.folded(), before) && mayDrop(form.folded(), beforeForm)) {
                    int rest = splits(
                            word.folded().substring(before), form.folded().substring(beforeForm));
                    if (rest >= 0 && (least < 0 || rest + before + beforeForm < least)) {
                        least = rest + before + beforeForm;
                    }
                }
            }
        }
        return least;
    }

    private static int mostAdded(int length) {
        return length == 1 ? 0 : length == 2 ? 1 : Math.min(5, length);
    }

    private static boolean mayDrop(String word, int letters) {
        if (letters == 0) {
            return true;
        }
        if (word.length() - letters < 3) {
            return false;
        }
        var dropped = word.substring(0, letters);
        return Set.of("وبال", "وال", "بال", "فال", "كال", "ولل", "ال", "لل", "و", "ب", "ف", "ك", "ل", "وب", "ول")
                        .contains(dropped)
                || dropped.matches("[הובכלמש]{1,2}");
    }

    private static int splits(String word, String form) {
        int length = word.length();
        int least = -1;
        for (int same = 0; same <= Math.min(length, form.length()); same++) {
            int lost = length - same;
            int added = form.length() - same;
            boolean isForm = word.startsWith(form.substring(0, same))
                    && lost <= (length <= 3 ? 0 : length <= 5 ? 1 : 2)
                    && added <= mostAdded(length);
            // the longest beginning is the one that counts
            if (same == Math.min(length, form.length()) || word.charAt(same) != form.charAt(same)) {
                return isForm ? lost + added : least;
            }
        }
        return least;
    }

    /** Some of them anew and some of them forms of others, so that many are alike. */
    private static String words(Random random, String alphabet, List<String> known, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var word = known.isEmpty() || random.nextInt(3) == 0
                    ? letters(random, alphabet, 1 + random.nextInt(8))
                    : form(random, alphabet, known.get(random.nextInt(known.size())));
            known.add(word);
            text.append(word).append(random.nextInt(4) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    private static String form(Random random, String alphabet, String word) {
        var before = random.nextInt(4) == 0 ? letters(random, alphabet, 2) : "";
        var stem = word.substring(0, Math.max(1, word.length() - random.nextInt(4)));
        return before + stem + letters(random, alphabet, random.nextInt(7));
    }

    private static String letters(Random random, String alphabet, int count) {
        var letters = new StringBuilder();
        random.ints(count, 0, alphabet.length()).forEach(at -> letters.append(alphabet.charAt(at)));
        return letters.toString();
    }
}

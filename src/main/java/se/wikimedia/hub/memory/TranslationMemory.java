package se.wikimedia.hub.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.similarity.ComparedText;
import se.wikimedia.hub.similarity.SimilarTexts;

/**
 * Segments of all languages, found by texts similar to their sources. A source that was translated more than once is
 * held once, and its segments are a chain of numbers in arrays. Safe for threads as long as none changes it.
 */
final class TranslationMemory {

    private static final int NONE = -1;
    private static final int FEW = 1_000;
    private static final int MOST_CONTINUING = 1_000;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(Match::reviewed, Comparator.reverseOrder())
            .thenComparing(Match::id);

    private final SimilarTexts sources = new SimilarTexts();
    private int[] first = new int[0];
    private final Names groups = new Names();
    private final Names languages = new Names();
    private final Map<String, BitSet> sourcesOf = new HashMap<>();

    private String[] source = new String[0];
    private String[] text = new String[0];
    private String[] unit = new String[0];
    private int[] group = new int[0];
    private int[] language = new int[0];
    private int[] next = new int[0];
    private final BitSet reviewed = new BitSet();
    private int used;
    private int free = NONE;
    private int size;
    private int unused;

    int size() {
        return size;
    }

    /** Whether so many sources have no segment any more that a new memory would be the better one. */
    boolean isWorn() {
        return unused > FEW && unused > sources.size() / 2;
    }

    void add(Segment segment) {
        int known = sources.size();
        int number = sources.add(ComparedText.of(segment.source()).plain());
        makeRoom(number);
        if (number < known && first[number] == NONE) {
            unused--;
        }
        int slot = slot();
        source[slot] = segment.source();
        text[slot] = segment.text();
        unit[slot] = segment.unit();
        group[slot] = groups.number(segment.group());
        language[slot] = languages.number(segment.language());
        reviewed.set(slot, segment.reviewed());
        next[slot] = first[number];
        first[number] = slot;
        sourcesOf.computeIfAbsent(segment.language(), any -> new BitSet()).set(number);
        size++;
    }

    /** Does nothing where it isn't there. */
    void remove(Segment segment) {
        int number = sources.number(ComparedText.of(segment.source()).plain());
        if (number < 0) {
            return;
        }
        int before = NONE;
        int slot = first[number];
        while (slot != NONE && !segment(slot).equals(segment)) {
            before = slot;
            slot = next[slot];
        }
        if (slot != NONE) {
            unlink(number, before, slot);
            forget(number, segment.language());
        }
    }

    private void unlink(int number, int before, int slot) {
        if (before == NONE) {
            first[number] = next[slot];
        } else {
            next[before] = next[slot];
        }
        next[slot] = free;
        free = slot;
        size--;
    }

    private void forget(int number, String ofLanguage) {
        boolean isLast = true;
        for (int slot = first[number]; slot != NONE; slot = next[slot]) {
            isLast &= language[slot] != languages.number(ofLanguage);
        }
        sourcesOf.getOrDefault(ofLanguage, new BitSet()).set(number, !isLast);
        unused += first[number] == NONE ? 1 : 0;
    }

    /**
     * The best first; each text once. Among equally good ones those that were reviewed come first.
     *
     * @param into BCP 47
     * @param except group and unit that aren't wanted, because they are what is to be translated
     */
    List<Match> find(String sought, String into, String except, int limit) {
        var compared = ComparedText.of(sought);
        var matches = new ArrayList<Match>();
        for (var similar : sources.find(compared.plain(), sourcesOf.getOrDefault(into, new BitSet()), limit + 1)) {
            for (int slot = first[similar.text()]; slot != NONE; slot = next[slot]) {
                if (languages.name(language[slot]).equals(into)) {
                    matches.add(Match.of(segment(slot), similar.similarity(), sought, compared));
                }
            }
        }
        return best(matches, except, limit);
    }

    /**
     * Those whose translation begins as what was typed and goes on, those with the most similar source first; each text
     * once. Of very many the first thousand are compared.
     */
    List<Match> continuing(String sought, String into, String typed, String except, int limit) {
        var compared = ComparedText.of(sought);
        var ofLanguage = sourcesOf.getOrDefault(into, new BitSet());
        var matches = new ArrayList<Match>();
        for (int number = ofLanguage.nextSetBit(0);
                number >= 0 && matches.size() < MOST_CONTINUING;
                number = ofLanguage.nextSetBit(number + 1)) {
            for (int slot = first[number]; slot != NONE; slot = next[slot]) {
                if (Match.continues(text[slot], typed)
                        && languages.name(language[slot]).equals(into)) {
                    var plain = ComparedText.of(source[slot]).plain();
                    double similarity = SimilarTexts.similarity(compared.plain(), plain);
                    matches.add(Match.of(segment(slot), similarity, sought, compared)
                            .goingOn());
                }
            }
        }
        return best(matches, except, limit);
    }

    private static List<Match> best(List<Match> matches, String except, int limit) {
        var texts = new HashSet<String>();
        return matches.stream()
                .sorted(BEST_FIRST)
                .filter(match -> !match.id().equals(except) && texts.add(match.text()))
                .limit(limit)
                .toList();
    }

    private Segment segment(int slot) {
        return new Segment(
                source[slot],
                text[slot],
                languages.name(language[slot]),
                groups.name(group[slot]),
                unit[slot],
                reviewed.get(slot));
    }

    private int slot() {
        if (free != NONE) {
            int slot = free;
            free = next[slot];
            return slot;
        }
        if (used == next.length) {
            int length = used + Math.max(16, used / 4);
            source = Arrays.copyOf(source, length);
            text = Arrays.copyOf(text, length);
            unit = Arrays.copyOf(unit, length);
            group = Arrays.copyOf(group, length);
            language = Arrays.copyOf(language, length);
            next = Arrays.copyOf(next, length);
        }
        return used++;
    }

    private void makeRoom(int number) {
        if (number >= first.length) {
            int before = first.length;
            first = Arrays.copyOf(first, number + Math.max(16, number / 4));
            Arrays.fill(first, before, first.length, NONE);
        }
    }

    /** Few names, many uses. */
    private static final class Names {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        int number(String name) {
            var known = numbers.putIfAbsent(name, names.size());
            if (known == null) {
                names.add(name);
                return names.size() - 1;
            }
            return known;
        }

        String name(int number) {
            return names.get(number);
        }
    }
}

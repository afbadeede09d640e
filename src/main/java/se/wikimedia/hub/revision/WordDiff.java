package se.wikimedia.hub.revision;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another, word by word, for a person who reads the language. The words are those of the
 * language (Unicode Standard Annex 29 by ICU), the changes the fewest (Myers 1986 by java-diff-utils), then made easier
 * to read: what stayed between two changes becomes part of them if it holds no word and no line end, or if it is no
 * longer than the longer side of both changes (semantic clean-up, Fraser 2006).
 *
 * <p>Texts of more than 262,144 characters together, or whose changed part has more than 25 million pairs of words and
 * spaces (5,000 on either side), are compared line by line; with too many lines as well, all that is neither common
 * start nor common end is one change. A megabyte takes about a second at most.
 */
public final class WordDiff {

    private static final int MOST_CHARACTERS = 256 * 1_024;

    private final List<String> from;
    private final List<String> to;

    private WordDiff(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The runs in order, never two of a kind in a row, REMOVED in front of ADDED where both stand at one place. SAME and
     * REMOVED together are the text before, SAME and ADDED the text after, character by character.
     *
     * @param language BCP 47
     */
    public static List<DiffRun> of(String before, String after, String language) {
        return words(before, after, ULocale.forLanguageTag(language)).runs();
    }

    private static WordDiff words(String before, String after, ULocale language) {
        if (before.length() + after.length() <= MOST_CHARACTERS) {
            List<String> from = Words.segments(before, language);
            List<String> to = Words.segments(after, language);
            if (Hunk.areComparable(from, to)) {
                return new WordDiff(from, to);
            }
        }
        return new WordDiff(Words.lines(before), Words.lines(after));
    }

    private List<DiffRun> runs() {
        List<DiffRun> runs = new ArrayList<>();
        int done = 0;
        for (Hunk hunk : readable()) {
            add(runs, DiffRun.Kind.SAME, from, done, hunk.start());
            add(runs, DiffRun.Kind.REMOVED, from, hunk.start(), hunk.end());
            add(runs, DiffRun.Kind.ADDED, to, hunk.newStart(), hunk.newEnd());
            done = hunk.end();
        }
        add(runs, DiffRun.Kind.SAME, from, done, from.size());
        return List.copyOf(runs);
    }

    private static void add(List<DiffRun> runs, DiffRun.Kind kind, List<String> segments, int start, int end) {
        if (start < end) {
            runs.add(new DiffRun(kind, String.join("", segments.subList(start, end))));
        }
    }

    /** Two hunks that become one may be long enough for the next island, so it is asked of the joined one. */
    private List<Hunk> readable() {
        List<Hunk> readable = new ArrayList<>();
        for (Hunk hunk : Hunk.between(from, to)) {
            Hunk joined = hunk;
            while (!readable.isEmpty() && isIsland(readable.get(readable.size() - 1), joined)) {
                Hunk former = readable.remove(readable.size() - 1);
                joined = new Hunk(former.start(), joined.end(), former.newStart(), joined.newEnd());
            }
            readable.add(joined);
        }
        return readable;
    }

    private boolean isIsland(Hunk former, Hunk latter) {
        List<String> between = from.subList(former.end(), latter.start());
        if (between.stream().anyMatch(segment -> segment.contains("\n") || segment.contains("\r"))) {
            return false;
        }
        int length = length(between);
        return between.stream().noneMatch(Words::isWord)
                || length <= longerSide(former) && length <= longerSide(latter);
    }

    private int longerSide(Hunk hunk) {
        return Math.max(
                length(from.subList(hunk.start(), hunk.end())), length(to.subList(hunk.newStart(), hunk.newEnd())));
    }

    private static int length(List<String> segments) {
        return segments.stream().mapToInt(String::length).sum();
    }
}

package se.wikimedia.hub.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** What somebody typed, as words. Whatever isn't part of a word says nothing: no character has a meaning of its own. */
public record SoughtWords(List<Word> words) {

    /** In characters; longer searches are refused, so that none is costly. */
    public static final int LONGEST = 200;

    private static final int MOST = 16;
    private static final int MOST_OF_TEXT = 500;
    private static final int LETTERS_FOR_ONE_SLIP = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;
    private static final String ANY_FIELD = "words";
    private static final int LONGEST_TOPIC = 200;
    private static final Analyzer PLAIN = new PlainAnalysis();

    /**
     * One word.
     *
     * @param folded without case and accents
     * @param written as it was typed, for a language's own rules
     * @param last perhaps not yet typed to its end
     */
    public record Word(String folded, String written, boolean last) {

        /** How many slips of the pen are forgiven; another digit is another number, and a pair is too short for one. */
        public int slips() {
            int letters = folded.codePointCount(0, folded.length());
            if (letters < LETTERS_FOR_ONE_SLIP || !folded.codePoints().allMatch(Word::isLetterOrMark)) {
                return 0;
            }
            return letters < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
        }

        private static boolean isLetterOrMark(int codePoint) {
            return Character.isLetter(codePoint)
                    || Character.getType(codePoint) == Character.NON_SPACING_MARK
                    || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
        }

        /** One letter begins too much; one character of Chinese is a word, and stands in pairs in an index. */
        public boolean mayBeBeginning() {
            return last && (folded.length() > 1 || Character.isIdeographic(folded.codePointAt(0)));
        }

        /** Whether it says something in this language: its smallest words, "the" or "och", have no stem. */
        public boolean tells(String language) {
            return Stems.of(language).isEmpty() || !stems(language).isEmpty();
        }

        /** Its stems by this language's rules; none where it is one of its smallest words, or nobody has written rules. */
        public List<String> stems(String language) {
            return Stems.of(language)
                    .map(rules -> SoughtWords.stems(written, rules))
                    .orElse(List.of());
        }
    }

    /** The words of a long text's beginning. */
    public static SoughtWords beginning(String text) {
        int end = Math.min(text.length(), LONGEST);
        return of(text.substring(0, end));
    }

    public static SoughtWords of(String typed) {
        return of(typed, MOST);
    }

    /** The words of a whole text, at most 500. */
    public static SoughtWords all(String text) {
        return of(text, MOST_OF_TEXT);
    }

    private static SoughtWords of(String typed, int most) {
        var words = new LinkedHashMap<String, Word>();
        try (var tokens = PLAIN.tokenStream(ANY_FIELD, typed)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < most) {
                var written = typed.substring(offset.startOffset(), offset.endOffset());
                var word = new Word(term.toString(), written, offset.endOffset() == typed.length());
                if (!word.folded().isEmpty()) {
                    words.merge(word.folded(), word, (before, now) -> now);
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SoughtWords(List.copyOf(words.values()));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static List<String> stems(String written, Analyzer rules) {
        var stems = new ArrayList<String>();
        try (var tokens = rules.tokenStream(ANY_FIELD, written)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** The same words in another order or another case are the same topic; at most 200 characters. */
    public String topic() {
        var topic = words.stream().map(Word::folded).sorted().collect(Collectors.joining(" "));
        int end = Math.min(topic.length(), LONGEST_TOPIC);
        boolean splits = end < topic.length() && Character.isHighSurrogate(topic.charAt(end - 1));
        return topic.substring(0, splits ? end - 1 : end);
    }
}

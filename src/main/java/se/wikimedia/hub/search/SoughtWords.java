package se.wikimedia.hub.search;

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
record SoughtWords(List<Word> words) {

    /** In characters; longer searches are refused, so that none is costly. */
    static final int LONGEST = 200;

    private static final int MOST = 16;
    private static final int LONGEST_TOPIC = 200;
    private static final Analyzer PLAIN = new PlainAnalysis();

    /**
     * One word.
     *
     * @param folded without case and accents
     * @param written as it was typed, for a language's own rules
     * @param last perhaps not yet typed to its end
     */
    record Word(String folded, String written, boolean last) {}

    static SoughtWords of(String typed) {
        var words = new LinkedHashMap<String, Word>();
        try (var tokens = PLAIN.tokenStream(Fields.WORDS, typed)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST) {
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

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The stems of one word by an analysis of {@link Stems}; none of a language's smallest words. */
    static List<String> stems(Word word, Analyzer rules) {
        var stems = new ArrayList<String>();
        try (var tokens = rules.tokenStream(Fields.WORDS, word.written())) {
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
    String topic() {
        var topic = words.stream().map(Word::folded).sorted().collect(Collectors.joining(" "));
        int end = Math.min(topic.length(), LONGEST_TOPIC);
        boolean splits = end < topic.length() && Character.isHighSurrogate(topic.charAt(end - 1));
        return topic.substring(0, splits ? end - 1 : end);
    }
}

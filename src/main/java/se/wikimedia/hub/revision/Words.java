package se.wikimedia.hub.revision;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text cut at its word boundaries (Unicode Standard Annex 29; dictionaries where words are written without spaces, as
 * in Thai, Khmer, Chinese and Japanese), by ICU. Linear in the text's length.
 */
final class Words {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private static final Pattern LINE_START = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private Words() {}

    /** Lines with their ends, which together are the text again. */
    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : LINE_START.splitAsStream(text).toList();
    }

    /** Words, spaces and punctuation, which together are the text again. */
    static List<String> segments(String text, ULocale language) {
        BreakIterator boundaries = BreakIterator.getWordInstance(language);
        boundaries.setText(text);
        List<String> segments = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            segments.add(text.substring(start, end));
            start = end;
        }
        return segments;
    }

    /** The words as they are compared, whatever their case or width; where there is none, the signs. */
    static List<String> compared(String text) {
        List<String> segments = segments(FOLDING.normalize(text), ULocale.ROOT);
        List<String> words = segments.stream().filter(Words::isWord).toList();
        return words.isEmpty()
                ? segments.stream().filter(each -> !each.isBlank()).toList()
                : words;
    }

    static boolean isWord(String segment) {
        return segment.codePoints().anyMatch(UCharacter::isLetterOrDigit);
    }
}

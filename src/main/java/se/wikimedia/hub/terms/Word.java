package se.wikimedia.hub.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text. In scripts without spaces each character is one.
 *
 * @param raw as it is written
 * @param folded in small letters, without what Arabic and Hebrew may leave out
 * @param from where it begins in the text
 */
record Word(String raw, String folded, int from) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]"
                    + "|[[\\p{L}\\p{M}\\p{Nd}]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}"
                    + "\\p{IsKhmer}\\p{IsMyanmar}]]+");

    /** Short vowels, the lengthening stroke, and the points of Hebrew. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640\\u0591-\\u05C7]");

    private static final int ACRONYM = 2;

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = new Word(found.group(), folded(found.group()), found.start());
            if (!word.folded.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    int to() {
        return from + raw.length();
    }

    /** Written in capitals alone: it says something else than the same letters in small. */
    boolean isAcronym() {
        return raw.length() >= ACRONYM && raw.codePoints().allMatch(Character::isUpperCase);
    }

    private static String folded(String word) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return LEFT_OUT.matcher(Normalizer.normalize(small, Normalizer.Form.NFC))
                .replaceAll("")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي');
    }
}

package se.wikimedia.hub.drafting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * How hard a text is to read, in any language: LIX (Björnsson 1968), the words in a sentence plus the percentage of words
 * of more than six letters. Above 50 is hard for most readers. Languages without spaces between words get no figure.
 *
 * @param lix rounded; 0 where it says nothing
 * @param words in the whole text
 */
public record ReadingEase(int lix, int words) {

    public static final ReadingEase NONE = new ReadingEase(0, 0);

    private static final int HARD = 50;
    private static final int LONG_WORD = 6;
    private static final int FEWEST = 50;

    /** @param language BCP 47 */
    static ReadingEase of(String plain, String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        int words = 0;
        int longWords = 0;
        BreakIterator cut = BreakIterator.getWordInstance(locale);
        cut.setText(plain);
        int start = cut.first();
        for (int end = cut.next(); end != BreakIterator.DONE; start = end, end = cut.next()) {
            if (cut.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
                longWords += plain.codePointCount(start, end) > LONG_WORD ? 1 : 0;
            }
        }
        boolean spaced = plain.chars().filter(Character::isWhitespace).count() * 3 > words;
        if (words < FEWEST || !spaced) {
            return new ReadingEase(0, words);
        }
        return new ReadingEase(Math.round((float) words / sentences(plain, locale) + 100f * longWords / words), words);
    }

    private static int sentences(String plain, ULocale locale) {
        BreakIterator cut = BreakIterator.getSentenceInstance(locale);
        cut.setText(plain);
        int count = 0;
        while (cut.next() != BreakIterator.DONE) {
            count++;
        }
        return Math.max(1, count);
    }

    public boolean isHard() {
        return lix > HARD;
    }
}

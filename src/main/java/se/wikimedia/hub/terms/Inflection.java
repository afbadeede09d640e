package se.wikimedia.hub.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a word may be a form of another, without knowing its language: both begin alike, the first loses at most two
 * letters of its ending and the second adds at most five. In Arabic and Hebrew what is written together with the word's
 * beginning (article, "and", prepositions) doesn't count. Who needs a form that changes within, such as a broken
 * plural, lists it as another translation.
 */
final class Inflection {

    /** No form of it. */
    static final int NONE = -1;

    /** In every form the first letters are the same, as many as these or as the word has. */
    static final int SURE = 3;

    private static final List<String> BEFORE_ARABIC =
            List.of("وبال", "وال", "بال", "فال", "كال", "ولل", "ال", "لل", "و", "ب", "ف", "ك", "ل", "وب", "ول");
    private static final String BEFORE_HEBREW = "הובכלמש";
    private static final int MOST_BEFORE_HEBREW = 2;
    private static final int MOST_ADDED = 5;

    private Inflection() {}

    /** How many letters are others; {@link #NONE} where it is no form of the word. */
    static int change(Word word, Word form) {
        if (word.isAcronym()) {
            int added = form.raw().length() - word.raw().length();
            return form.raw().startsWith(word.raw())
                            && added <= added(word.raw().length())
                    ? added
                    : NONE;
        }
        int least = NONE;
        for (var ofWord : beginnings(word.folded())) {
            for (var ofForm : beginnings(form.folded())) {
                int change = change(ofWord, ofForm);
                if (change != NONE) {
                    int all = change
                            + word.folded().length()
                            - ofWord.length()
                            + form.folded().length()
                            - ofForm.length();
                    least = least == NONE ? all : Math.min(least, all);
                }
            }
        }
        return least;
    }

    private static int change(String word, String form) {
        int alike = 0;
        while (alike < Math.min(word.length(), form.length()) && word.charAt(alike) == form.charAt(alike)) {
            alike++;
        }
        int lost = word.length() - alike;
        int added = form.length() - alike;
        return lost <= lost(word.length()) && added <= added(word.length()) ? lost + added : NONE;
    }

    static int lost(int length) {
        return length <= SURE ? 0 : length < 6 ? 1 : 2;
    }

    /** A short word has short endings, lest "in" were a form of "I". */
    static int added(int length) {
        return length < SURE ? length - 1 : Math.min(MOST_ADDED, length);
    }

    /** The word, and the same without what may be written together with its beginning. */
    static List<String> beginnings(String folded) {
        var beginnings = new ArrayList<String>();
        beginnings.add(folded);
        var script = Character.UnicodeScript.of(folded.codePointAt(0));
        if (script == Character.UnicodeScript.ARABIC) {
            BEFORE_ARABIC.stream()
                    .filter(before -> folded.startsWith(before) && folded.length() - before.length() >= SURE)
                    .forEach(before -> beginnings.add(folded.substring(before.length())));
        } else if (script == Character.UnicodeScript.HEBREW) {
            for (int before = 1; before <= MOST_BEFORE_HEBREW; before++) {
                if (folded.length() - before >= SURE && BEFORE_HEBREW.indexOf(folded.charAt(before - 1)) >= 0) {
                    beginnings.add(folded.substring(before));
                } else {
                    break;
                }
            }
        }
        return beginnings;
    }
}

package se.wikimedia.hub.revision;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line or paragraph without the spaces and punctuation that its meaning doesn't hang on. Whatever stands between two
 * words becomes one space. Punctuation stays if only punctuation, spaces and markup are between it and a digit or a sign
 * of currency or arithmetic; if it makes one word of what it touches; and where it says something itself, as a question
 * mark does. Canonically equivalent texts have the same meaning.
 */
final class PlainMeaning {

    /** Markup stands in the text as numbers above all characters. */
    private static final int FIRST_MARK = Character.MAX_CODE_POINT + 1;

    private static final int NOTHING = -1;

    private final List<Integer> text = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    private final List<String> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean apart;
    private int last = NOTHING;

    void add(String more) {
        Normalizer2.getNFCInstance().normalize(more).codePoints().forEach(text::add);
    }

    /** Markup or code that stays in its place and does not part words. */
    void mark(String mark) {
        text.add(FIRST_MARK + marks.size());
        marks.add(mark);
    }

    /** What is left: words, and between them the marks. */
    List<String> parts() {
        int place = 0;
        while (place < text.size()) {
            int end = place;
            while (end < text.size() && isBetweenWords(text.get(end))) {
                end++;
            }
            takeBetween(place, end);
            place = end;
            if (place < text.size()) {
                take(text.get(place++));
            }
        }
        closeWords();
        return parts;
    }

    private static boolean isBetweenWords(int c) {
        return c >= FIRST_MARK || Sign.of(c) != Sign.MEANING;
    }

    private void takeBetween(int start, int end) {
        boolean besideNumber = IntStream.rangeClosed(start - 1, end).anyMatch(this::isNumeric);
        for (int i = start; i < end; i++) {
            int c = text.get(i);
            if (c >= FIRST_MARK) {
                closeWords();
                parts.add(marks.get(c - FIRST_MARK));
            } else if (Sign.of(c) != Sign.SPACE && (besideNumber || isPartOfWord(i) || isGreekQuestionMark(i))) {
                take(besideNumber ? c : Sign.typed(c));
            } else {
                apart = true;
            }
        }
    }

    private void closeWords() {
        if (!words.isEmpty()) {
            parts.add("=" + words);
            words.setLength(0);
        }
    }

    private void take(int c) {
        if (apart && last != NOTHING && !Sign.isSpaceless(c) && !Sign.isSpaceless(last)) {
            words.append(' ');
        }
        words.appendCodePoint(c);
        apart = false;
        last = c;
    }

    private boolean isPartOfWord(int place) {
        return switch (Sign.of(text.get(place))) {
            case TIE -> isLetter(place - 1) || isLetter(place + 1);
            case LINK -> isLetter(place + 1);
            default -> false;
        };
    }

    private boolean isGreekQuestionMark(int place) {
        return text.get(place) == ';' && isLetter(place - 1) && Sign.isGreek(text.get(place - 1));
    }

    private boolean isLetter(int place) {
        return isCharacter(place) && UCharacter.isLetter(text.get(place));
    }

    private boolean isNumeric(int place) {
        if (isCharacter(place)) {
            return Sign.isNumeric(text.get(place));
        }
        boolean isMark = place >= 0 && place < text.size();
        return isMark && marks.get(text.get(place) - FIRST_MARK).codePoints().anyMatch(UCharacter::isDigit);
    }

    private boolean isCharacter(int place) {
        return place >= 0 && place < text.size() && text.get(place) < FIRST_MARK;
    }
}

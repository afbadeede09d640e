package se.wikimedia.hub.checks.wording;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers of a text in Western figures and without separators: "1,000", "1 000" and "١٬٠٠٠" are all 1000. */
final class Figures {

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}+(?:[.,'’٫٬\\u00A0\\u202F]\\p{Nd}+|\\u0020\\p{Nd}{3}(?!\\p{Nd}))*");

    private Figures() {}

    /** Those of one figure are left out: many a language writes them as words. */
    static List<String> in(String text) {
        var numbers = new ArrayList<String>();
        NUMBER.matcher(text).results().forEach(found -> {
            var figures = new StringBuilder();
            found.group().codePoints().filter(Character::isDigit).forEach(c -> figures.append(UCharacter.digit(c)));
            if (figures.length() > 1) {
                numbers.add(figures.toString());
            }
        });
        return numbers;
    }
}

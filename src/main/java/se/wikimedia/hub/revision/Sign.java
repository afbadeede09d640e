package se.wikimedia.hub.revision;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.regex.Pattern;

/** What a character is to the meaning of its text, by its Unicode category and name, so for all scripts alike. */
enum Sign {
    /** Letters, digits, and whatever is not known to be harmless. */
    MEANING,
    /** Only orders the words around it. */
    PUNCTUATION,
    /** Makes one word of what it touches: don't, re-sign, pre-. */
    TIE,
    /** Makes one word of what it touches and what follows at once: EU:s, e.g, .NET. */
    LINK,
    SPACE;

    /** "?" asks, "%" counts, "&" and "/" choose, "@" and "#" address, "*" and the dagger refer, "{" holds a place. */
    private static final Pattern TELLING = Pattern.compile("QUESTION|INTERROBANG|PERCENT|PER MILLE|PER TEN THOUSAND"
            + "|AMPERSAND|COMMERCIAL AT|NUMBER SIGN|ASTERISK|SOLIDUS|LOW LINE|SECTION SIGN|PILCROW|DAGGER|BULLET|PRIME"
            + "|CURLY BRACKET|SQUARE BRACKET|REFERENCE MARK");

    private static final Pattern TYING = Pattern.compile(
            "APOSTROPHE|(LEFT|RIGHT|HIGH-REVERSED-9) SINGLE QUOTATION|^SINGLE HIGH|HYPHEN|MAQAF|^EN DASH");

    private static final Pattern LINKING = Pattern.compile("^FULL STOP$|^COLON$|MIDDLE DOT|GERESH|HYPHENATION POINT");

    private static final Set<Integer> SPACELESS_SCRIPTS =
            Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO);

    static Sign of(int c) {
        if (UCharacter.isUWhiteSpace(c)) {
            return SPACE;
        }
        return isPunctuation(c) ? byName(String.valueOf(UCharacter.getName(c))) : MEANING;
    }

    private static Sign byName(String name) {
        if (TELLING.matcher(name).find()) {
            return MEANING;
        }
        if (TYING.matcher(name).find()) {
            return TIE;
        }
        return LINKING.matcher(name).find() ? LINK : PUNCTUATION;
    }

    private static boolean isPunctuation(int c) {
        return switch (UCharacter.getType(c)) {
            case ECharacterCategory.DASH_PUNCTUATION,
                    ECharacterCategory.START_PUNCTUATION,
                    ECharacterCategory.END_PUNCTUATION,
                    ECharacterCategory.INITIAL_PUNCTUATION,
                    ECharacterCategory.FINAL_PUNCTUATION,
                    ECharacterCategory.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** A digit, or a sign of currency or arithmetic: the punctuation beside it may be part of a number. */
    static boolean isNumeric(int c) {
        return switch (UCharacter.getType(c)) {
            case ECharacterCategory.DECIMAL_DIGIT_NUMBER,
                    ECharacterCategory.LETTER_NUMBER,
                    ECharacterCategory.OTHER_NUMBER,
                    ECharacterCategory.CURRENCY_SYMBOL,
                    ECharacterCategory.MATH_SYMBOL -> true;
            default -> false;
        };
    }

    /** The typewriter's sign for the printer's one. */
    static int typed(int c) {
        if (UCharacter.getType(c) == ECharacterCategory.DASH_PUNCTUATION) {
            return '-';
        }
        return of(c) == TIE ? '\'' : c;
    }

    /** The Greek question mark is typed as a semicolon. */
    static boolean isGreek(int c) {
        return UScript.getScript(c) == UScript.GREEK;
    }

    /** Spaces beside it are a matter of taste. */
    static boolean isSpaceless(int c) {
        return SPACELESS_SCRIPTS.contains(UScript.getScript(c));
    }
}

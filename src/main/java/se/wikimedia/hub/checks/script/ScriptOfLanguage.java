package se.wikimedia.hub.checks.script;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A text without one letter of the language's script, where the source is more than a name or a code. */
final class ScriptOfLanguage implements Check {

    private static final int FEW = 12;

    /** Names such as Jpan, Kore and Hans stand for several scripts, or for a part of one. */
    private static boolean isOf(int c, int own) {
        int script = UScript.getScript(c);
        return switch (own) {
            case UScript.JAPANESE -> script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
            case UScript.KOREAN -> script == UScript.HANGUL || script == UScript.HAN;
            case UScript.SIMPLIFIED_HAN, UScript.TRADITIONAL_HAN -> script == UScript.HAN;
            default -> false;
        };
    }

    @Override
    public String id() {
        return "script-of-language";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        int own = UScript.getCodeFromName(ULocale.addLikelySubtags(ULocale.forLanguageTag(pair.language()))
                .getScript());
        var letters =
                pair.text().prose().codePoints().filter(Character::isLetter).toArray();
        boolean known = own != UScript.INVALID_CODE && own != UScript.LATIN;
        return known
                        && letters.length > FEW
                        && Arrays.stream(letters).noneMatch(c -> UScript.hasScript(c, own) || isOf(c, own))
                ? Optional.of(UScript.getName(own))
                : Optional.empty();
    }
}

package se.wikimedia.hub.checks.script;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A word of letters that only look alike: a Cyrillic а in a Latin word. */
final class MixedScripts implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);

    private static boolean isMixed(String word) {
        return word.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(ALIKE::contains)
                        .distinct()
                        .count()
                > 1;
    }

    @Override
    public String id() {
        return "mixed-scripts";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var word = WORD.matcher(pair.text().prose());
        while (word.find()) {
            if (isMixed(word.group())) {
                return Optional.of(word.group());
            }
        }
        return Optional.empty();
    }
}

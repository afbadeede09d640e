package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A name that every language in Latin script writes the same way, and the translation doesn't have. */
final class Names implements Check {

    private static boolean isLatin(String text) {
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 > text.codePoints().filter(Character::isLetter).count();
    }

    @Override
    public String id() {
        return "names";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return isLatin(pair.text().prose());
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var text = pair.text().prose();
        return KeptNames.in(pair.source().prose())
                .filter(name -> !text.contains(name))
                .findFirst();
    }
}

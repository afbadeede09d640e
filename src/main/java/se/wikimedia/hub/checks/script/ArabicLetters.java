package se.wikimedia.hub.checks.script;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Arabic ي and ك in Persian, which writes ی and ک: they look alike and are other letters. */
final class ArabicLetters implements Check {

    private static final Pattern ARABIC = Pattern.compile("[يك]");

    @Override
    public String id() {
        return "arabic-letters";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.isIn("fa") || pair.isIn("mzn") || pair.isIn("ur");
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = ARABIC.matcher(pair.text().raw());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}

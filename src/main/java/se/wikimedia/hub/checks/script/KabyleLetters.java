package se.wikimedia.hub.checks.script;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Greek ε and γ in place of the Latin letters ɛ and ɣ of Kabyle and its sisters. */
final class KabyleLetters implements Check {

    private static final Pattern GREEK = Pattern.compile("[εγΕΓΣσ]");

    @Override
    public String id() {
        return "kabyle-letters";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.isIn("kab") || pair.isIn("shy") || pair.isIn("ber");
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = GREEK.matcher(pair.text().raw());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}

package se.wikimedia.hub.checks.script;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Romanian writes ș and ț with a comma, not with a cedilla (ş, ţ). */
final class CommaBelow implements Check {

    private static final Pattern CEDILLA = Pattern.compile("[şţŞŢ]");

    @Override
    public String id() {
        return "comma-below";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.isIn("ro");
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = CEDILLA.matcher(pair.text().raw());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}

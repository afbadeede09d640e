package se.wikimedia.hub.checks.script;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** The tatweel only lengthens a line in print; in text it hinders searching and screen readers. */
final class Kashida implements Check {

    private static final char TATWEEL = 'ـ';

    @Override
    public String id() {
        return "kashida";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.text().raw().indexOf(TATWEEL) >= 0 ? Optional.of(String.valueOf(TATWEEL)) : Optional.empty();
    }
}

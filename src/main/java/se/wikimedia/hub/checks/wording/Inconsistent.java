package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** The same source is called something else elsewhere in this language. */
final class Inconsistent implements Check {

    @Override
    public String id() {
        return "inconsistent";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.elsewhere().stream()
                .filter(other -> !other.equals(pair.text().raw()))
                .sorted()
                .findFirst();
    }
}

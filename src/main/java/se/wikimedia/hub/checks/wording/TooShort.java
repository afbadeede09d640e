package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A fraction of the source: something was left out. */
final class TooShort implements Check {

    @Override
    public String id() {
        return "too-short";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        int source = Length.of(pair.source().prose());
        int text = Length.of(pair.text().prose());
        return source > 40 && text < source * 0.35 ? Optional.of(text + " < " + source) : Optional.empty();
    }
}

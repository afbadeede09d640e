package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Several times as long as the source: something was added, or pasted twice. */
final class TooLong implements Check {

    @Override
    public String id() {
        return "too-long";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        int source = Length.of(pair.source().prose());
        int text = Length.of(pair.text().prose());
        return text > 40 + 2.5 * source ? Optional.of(text + " > " + source) : Optional.empty();
    }
}

package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** What leads to something, with a colon, still does. */
final class EndColon implements Check {

    @Override
    public String id() {
        return "end-colon";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return Ending.fault(Mark.COLON, pair);
    }
}

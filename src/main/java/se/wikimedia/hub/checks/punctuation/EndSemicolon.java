package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** An item that ends with a semicolon, when the source's does. */
final class EndSemicolon implements Check {

    @Override
    public String id() {
        return "end-semicolon";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return Ending.fault(Mark.SEMICOLON, pair);
    }
}

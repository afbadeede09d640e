package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A sentence that ends with a full stop does so in every language that has one: . 。 । ۔ */
final class EndStop implements Check {

    @Override
    public String id() {
        return "end-stop";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return Ending.hasStops(pair);
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return Ending.fault(Mark.STOP, pair);
    }
}

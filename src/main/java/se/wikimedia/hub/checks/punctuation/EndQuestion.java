package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A question stays one: ? ؟ ？ ՞ and the Greek ; */
final class EndQuestion implements Check {

    @Override
    public String id() {
        return "end-question";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return Ending.fault(Mark.QUESTION, pair);
    }
}

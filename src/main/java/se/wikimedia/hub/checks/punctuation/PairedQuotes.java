package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A straight quotation mark that is opened and not closed, where the source has them in pairs. */
final class PairedQuotes implements Check {

    private static boolean odd(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    @Override
    public String id() {
        return "paired-quotes";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return odd(pair.text().prose()) && !odd(pair.source().prose()) ? Optional.of("\"") : Optional.empty();
    }
}

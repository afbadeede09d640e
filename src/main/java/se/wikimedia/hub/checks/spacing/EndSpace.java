package se.wikimedia.hub.checks.spacing;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** As {@link BeginSpace}, at the end. */
final class EndSpace implements Check {

    @Override
    public String id() {
        return "end-space";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.source().raw().endsWith(" ") == pair.text().raw().endsWith(" ")
                ? Optional.empty()
                : Optional.of(Excerpt.end(pair.text().raw()));
    }
}

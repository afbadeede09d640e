package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A term of the source is called what the glossary says that it must not be called. */
final class ForbiddenTerm implements Check {

    @Override
    public String id() {
        return "forbidden-term";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.glossary().forbidden(pair.source().prose(), pair.text().prose());
    }
}

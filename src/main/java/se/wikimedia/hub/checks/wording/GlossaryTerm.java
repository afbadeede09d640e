package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A term of the source is called something else than the glossary says, in whatever form. */
final class GlossaryTerm implements Check {

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.glossary()
                .missing(pair.source().prose(), pair.text().prose())
                .map(term -> term.source() + " → " + term.translations().get(0));
    }
}

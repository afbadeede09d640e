package se.wikimedia.hub.checks.spacing;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** \\n written out, where the source has none: somebody meant a line end. */
final class EscapedNewline implements Check {

    @Override
    public String id() {
        return "escaped-newline";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.text().raw().contains("\\n") && !pair.source().raw().contains("\\n")
                ? Optional.of("\\n")
                : Optional.empty();
    }
}

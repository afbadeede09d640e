package se.wikimedia.hub.checks.spacing;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Texts are put together from pieces: a space at the beginning is there or not for a reason. */
final class BeginSpace implements Check {

    @Override
    public String id() {
        return "begin-space";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.source().raw().startsWith(" ") == pair.text().raw().startsWith(" ")
                ? Optional.empty()
                : Optional.of(Excerpt.start(pair.text().raw()));
    }
}

package se.wikimedia.hub.checks.spacing;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A block begins and ends without empty lines, and a title or message stays in as many lines as it has. */
final class LineBreaks implements Check {

    @Override
    public String id() {
        return "line-breaks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var source = pair.source().raw();
        var text = pair.text().raw();
        boolean same = text.startsWith("\n") == source.startsWith("\n") && text.endsWith("\n") == source.endsWith("\n");
        boolean lines = pair.form() == Form.BLOCK
                || source.lines().count() == text.lines().count();
        return same && lines ? Optional.empty() : Optional.of(Excerpt.start(text));
    }
}

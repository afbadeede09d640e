package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A heading stays one, of the same level. */
final class Headings implements Check {

    @Override
    public String id() {
        return "headings";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.form() == Form.BLOCK;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var source = Outline.of(pair.source().raw());
        var text = Outline.of(pair.text().raw());

        return source.headings().equals(text.headings())
                ? Optional.empty()
                : Optional.of(source.headings() + " → " + text.headings());
    }
}

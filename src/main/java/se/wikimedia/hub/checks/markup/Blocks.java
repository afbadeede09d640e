package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A block stays one block of its kind; a paragraph that becomes two or a list would break the lesson apart. */
final class Blocks implements Check {

    @Override
    public String id() {
        return "blocks";
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

        return source.blocks().equals(text.blocks())
                ? Optional.empty()
                : Optional.of(String.join(" ", source.blocks()) + " → " + String.join(" ", text.blocks()));
    }
}

package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A table keeps its rows and columns. */
final class TableColumns implements Check {

    @Override
    public String id() {
        return "table-columns";
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

        return source.rows().equals(text.rows()) ? Optional.empty() : Optional.of(source.rows() + " → " + text.rows());
    }
}

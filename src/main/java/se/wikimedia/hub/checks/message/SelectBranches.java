package se.wikimedia.hub.checks.message;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** The names of a select's branches are the program's: they are not translated. */
final class SelectBranches implements Check {

    @Override
    public String id() {
        return "select-branches";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.form() == Form.MESSAGE;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return Shapes.of(pair).flatMap(shapes -> shapes.source().selects().entrySet().stream()
                .filter(select ->
                        !select.getValue().equals(shapes.text().selects().get(select.getKey())))
                .map(select -> "{" + select.getKey() + ", select, " + String.join(" ", select.getValue()) + "}")
                .findFirst());
    }
}

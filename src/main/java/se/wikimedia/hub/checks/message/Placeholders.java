package se.wikimedia.hub.checks.message;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A lost placeholder hides a name or a number, an invented one shows its braces. */
final class Placeholders implements Check {

    private static Optional<String> difference(Set<String> source, Set<String> text) {
        var different = new TreeSet<>(source);
        different.addAll(text);
        different.removeIf(name -> source.contains(name) && text.contains(name));
        return different.stream().map(name -> "{" + name + "}").findFirst();
    }

    @Override
    public String id() {
        return "placeholders";
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
        return Shapes.of(pair)
                .flatMap(shapes ->
                        difference(shapes.source().arguments(), shapes.text().arguments()));
    }
}

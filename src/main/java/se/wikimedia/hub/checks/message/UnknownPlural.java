package se.wikimedia.hub.checks.message;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;
import se.wikimedia.hub.shared.text.Languages;

/** A category that the language doesn't have is never shown. */
final class UnknownPlural implements Check {

    @Override
    public String id() {
        return "unknown-plural";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.form() == Form.MESSAGE;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var known = Languages.standard().plurals(pair.language()).getKeywords();
        return Shapes.of(pair).flatMap(shapes -> shapes.text().plurals().entrySet().stream()
                .flatMap(plural -> plural.getValue().stream()
                        .filter(category -> !known.contains(category) && !category.equals("other"))
                        .map(category -> "{" + plural.getKey() + ", plural, " + category + "}"))
                .findFirst());
    }
}

package se.wikimedia.hub.checks.message;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;
import se.wikimedia.hub.shared.text.Languages;

/** A plural of the source that the translation shows as one text for every number. */
final class PluralKept implements Check {

    @Override
    public String id() {
        return "plural-kept";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.form() == Form.MESSAGE
                && Languages.standard().plurals(pair.language()).getKeywords().size() > 1;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return Shapes.of(pair).flatMap(shapes -> shapes.source().plurals().keySet().stream()
                .filter(name -> !shapes.text().plurals().containsKey(name))
                .map(name -> "{" + name + ", plural, …}")
                .findFirst());
    }
}

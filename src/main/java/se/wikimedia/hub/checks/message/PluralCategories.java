package se.wikimedia.hub.checks.message;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;
import se.wikimedia.hub.shared.text.Languages;

/** Each plural has every category in which the language counts whole numbers; one that lacks is read as "other". */
final class PluralCategories implements Check {

    private static final int LARGEST = 200;

    /** Spanish "many" is for millions and nobody writes it; what occurs below 200 is asked for. */
    private static Set<String> needed(String language) {
        var rules = Languages.standard().plurals(language);
        var needed = new TreeSet<String>();
        for (int number = 0; number < LARGEST; number++) {
            needed.add(rules.select(number));
        }
        return needed;
    }

    @Override
    public String id() {
        return "plural-categories";
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
        var needed = needed(pair.language());
        return Shapes.of(pair).flatMap(shapes -> shapes.text().plurals().entrySet().stream()
                .flatMap(plural -> needed.stream()
                        .filter(category -> !plural.getValue().contains(category))
                        .map(category -> "{" + plural.getKey() + ", plural, " + category + "}"))
                .findFirst());
    }
}

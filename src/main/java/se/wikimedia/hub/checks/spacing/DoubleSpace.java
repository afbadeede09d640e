package se.wikimedia.hub.checks.spacing;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Two spaces between words where the source has none such. */
final class DoubleSpace implements Check {

    /** Not those that make a line break or align the columns of a table. */
    private static final Pattern TWO = Pattern.compile("(?<=[^\\s|]) {2,}(?=[^\\s|])");

    @Override
    public String id() {
        return "double-space";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = TWO.matcher(pair.text().raw());
        return !TWO.matcher(pair.source().raw()).find() && found.find()
                ? Optional.of(Excerpt.around(pair.text().raw(), found.start()))
                : Optional.empty();
    }
}

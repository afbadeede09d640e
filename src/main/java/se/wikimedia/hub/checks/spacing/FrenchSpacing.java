package se.wikimedia.hub.checks.spacing;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** French puts a space before : ; ! and ?, but none in Canada, except before the colon. */
final class FrenchSpacing implements Check {

    /** Not times (10:30), addresses or short codes of languages. */
    private static final Pattern CLOSE = Pattern.compile("\\p{L}{2,}[;:!?](?=\\s|$)");

    @Override
    public String id() {
        return "french-spacing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.isIn("fr") && !pair.language().endsWith("-CA");
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = CLOSE.matcher(pair.text().prose());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}

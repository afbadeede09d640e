package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** The source's own words, two or more of them, left as they are. */
final class SameAsSource implements Check {

    /** One word may well be the same in two languages. */
    private static final int FEWEST = 2;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Override
    public String id() {
        return "same-as-source";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var text = pair.text().prose();
        long words = WORD.matcher(KeptNames.without(text)).results().count();
        return words >= FEWEST && text.equals(pair.source().prose()) ? Optional.of(text) : Optional.empty();
    }
}

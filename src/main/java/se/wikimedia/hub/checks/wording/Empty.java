package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A translation without a letter or figure, where the source has some. */
final class Empty implements Check {

    private static final Pattern SAID = Pattern.compile("[\\p{L}\\p{N}]");

    @Override
    public String id() {
        return "empty";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return SAID.matcher(pair.source().raw()).find()
                        && !SAID.matcher(pair.text().raw()).find()
                ? Optional.of("∅")
                : Optional.empty();
    }
}

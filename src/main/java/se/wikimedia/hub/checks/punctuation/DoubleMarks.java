package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A mark that is there twice: ,, or .. or ؟؟, and not in the source. */
final class DoubleMarks implements Check {

    private static final Pattern TWICE = Pattern.compile("([,;:!?،؛؟。，、।])\\1+|(?<!\\.)\\.\\.(?!\\.)|[.。][,،]");

    @Override
    public String id() {
        return "double-marks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = TWICE.matcher(pair.text().prose());
        return found.find() && !TWICE.matcher(pair.source().prose()).find()
                ? Optional.of(found.group())
                : Optional.empty();
    }
}

package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** The same word twice in a row, which the source doesn't do. */
final class RepeatedWord implements Check {

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])(\\p{L}[\\p{L}\\p{M}]+)[ \\u00A0]+\\1(?![\\p{L}\\p{M}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String id() {
        return "repeated-word";
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

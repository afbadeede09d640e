package se.wikimedia.hub.checks.script;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** The tatweel only lengthens a word in print; in text it hinders searching and screen readers. Before figures and
 * Latin letters (بـ400) it shows how the letter would join. */
final class Kashida implements Check {

    private static final Pattern WITHIN_WORD = Pattern.compile("\\p{IsArabic}?ـ+[\\p{IsArabic}ـ]");

    @Override
    public String id() {
        return "kashida";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = WITHIN_WORD.matcher(pair.text().raw());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}

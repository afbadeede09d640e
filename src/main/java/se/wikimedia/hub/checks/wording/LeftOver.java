package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** What programs and editors leave behind: marks of a merge, "fuzzy", "TODO", a character that could not be read. */
final class LeftOver implements Check {

    private static final Pattern LEFT =
            Pattern.compile("<{7}|>{7}|={7}|!!FUZZY!!|\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b|Ã[\\u0080-\\u00BF]");

    @Override
    public String id() {
        return "left-over";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = LEFT.matcher(pair.text().raw());
        return found.find() && !LEFT.matcher(pair.source().raw()).find()
                ? Optional.of(found.group())
                : Optional.empty();
    }
}

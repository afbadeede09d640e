package se.wikimedia.hub.checks.spacing;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A space before a comma, a stop or the like, which no language but French and Breton puts before some of them. */
final class SpaceBeforeMark implements Check {

    private static final Pattern SPACE = Pattern.compile("(?<=\\p{L})[ \\u00A0\\u202F]+[,.;:!?،؛؟。，、](?=\\s|$)");

    private static boolean isSpaced(Pair pair, String found) {
        char mark = found.charAt(found.length() - 1);
        return (pair.isIn("fr") || pair.isIn("br")) && mark != ',' && mark != '.';
    }

    @Override
    public String id() {
        return "space-before-mark";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = SPACE.matcher(pair.text().prose());
        return found.find() && !SPACE.matcher(pair.source().prose()).find() && !isSpaced(pair, found.group())
                ? Optional.of(Excerpt.around(pair.text().prose(), found.start()))
                : Optional.empty();
    }
}

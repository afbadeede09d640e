package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Marks of Markdown that show as they are, because they were not closed: **bold, `code, [link](. */
final class UnclosedMarkup implements Check {

    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`|]\\(|\\[[^\\]]{0,80}] \\(");

    @Override
    public String id() {
        return "unclosed-markup";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.isMarkdown();
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = MARKS.matcher(pair.text().prose());
        return found.find() && !MARKS.matcher(pair.source().prose()).find()
                ? Optional.of(found.group())
                : Optional.empty();
    }
}

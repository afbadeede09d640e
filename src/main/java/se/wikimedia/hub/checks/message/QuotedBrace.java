package se.wikimedia.hub.checks.message;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** An apostrophe before a brace makes it plain text: in «l'{name}» it has to be the typographic one, or doubled. */
final class QuotedBrace implements Check {

    private static final Pattern QUOTED = Pattern.compile("(?<=\\p{L})'[{}]");

    @Override
    public String id() {
        return "quoted-brace";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.form() == Form.MESSAGE;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = QUOTED.matcher(pair.text().raw());
        return found.find() && !QUOTED.matcher(pair.source().raw()).find()
                ? Optional.of(found.group())
                : Optional.empty();
    }
}

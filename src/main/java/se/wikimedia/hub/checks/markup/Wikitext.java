package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Wikitext where Markdown is spoken: [[link]], '''bold''', {{template}}. */
final class Wikitext implements Check {

    private static final Pattern WIKITEXT = Pattern.compile("\\[\\[[^\\]]{0,80}]]|'{3}|\\{\\{[^}]{0,80}}}");

    @Override
    public String id() {
        return "wikitext";
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
        var found = WIKITEXT.matcher(pair.text().raw());
        return found.find() && !WIKITEXT.matcher(pair.source().raw()).find()
                ? Optional.of(found.group())
                : Optional.empty();
    }
}

package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Each link of the source is in the translation, and no other. */
final class LinkCount implements Check {

    @Override
    public String id() {
        return "links";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.isMarkdown();
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var source = Outline.of(pair.source().raw());
        var text = Outline.of(pair.text().raw());

        int before = source.links().size();
        int after = text.links().size();
        return before == after ? Optional.empty() : Optional.of(before + " → " + after);
    }
}

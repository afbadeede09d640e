package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A link inside the hub leads where one of the source does, which is known to exist. */
final class InternalLinks implements Check {

    @Override
    public String id() {
        return "internal-links";
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

        return text.links().stream()
                .filter(link -> !Targets.isExternal(link))
                .filter(link -> !source.links().contains(link))
                .findFirst();
    }
}

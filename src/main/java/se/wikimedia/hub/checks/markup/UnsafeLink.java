package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;
import se.wikimedia.hub.markup.Markdown;

/** Only https, http and mailto may be linked to; browsers skip spaces inside javascript:. */
final class UnsafeLink implements Check {

    @Override
    public String id() {
        return "unsafe-link";
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
        return Outline.of(pair.text().raw()).targets().stream()
                .map(Markdown.Target::destination)
                .filter(Targets::isUnsafe)
                .findFirst();
    }
}

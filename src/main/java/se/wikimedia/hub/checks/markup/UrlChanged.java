package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A link leads elsewhere than in the source; that may be right, where the page exists in the language. */
final class UrlChanged implements Check {

    @Override
    public String id() {
        return "url-changed";
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
        var source = Outline.of(pair.source().raw());
        var text = Outline.of(pair.text().raw());

        return text.links().stream()
                .filter(Targets::isExternal)
                .filter(link -> !source.links().contains(link))
                .findFirst();
    }
}

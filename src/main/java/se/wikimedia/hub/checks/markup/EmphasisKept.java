package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** As much is emphasised as in the source. */
final class EmphasisKept implements Check {

    @Override
    public String id() {
        return "emphasis";
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

        return source.emphases() == text.emphases() && source.strongs() == text.strongs()
                ? Optional.empty()
                : Optional.of("* " + source.emphases() + " → " + text.emphases() + ", ** " + source.strongs() + " → "
                        + text.strongs());
    }
}

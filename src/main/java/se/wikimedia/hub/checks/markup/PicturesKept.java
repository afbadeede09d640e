package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Each picture of the source is in the translation, and no other. */
final class PicturesKept implements Check {

    @Override
    public String id() {
        return "pictures";
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

        return source.pictures().equals(text.pictures())
                ? Optional.empty()
                : Optional.of(source.pictures() + " → " + text.pictures());
    }
}

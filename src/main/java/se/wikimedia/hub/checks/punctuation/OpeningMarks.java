package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Spanish, Asturian and Galician open a question or exclamation: ¿ ¡. */
final class OpeningMarks implements Check {

    @Override
    public String id() {
        return "opening-marks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.isIn("es") || pair.isIn("ast");
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var text = pair.text().prose();
        boolean question = text.contains("?") && !text.contains("¿");
        boolean exclamation = text.contains("!") && !text.contains("¡");
        return question ? Optional.of("¿") : exclamation ? Optional.of("¡") : Optional.empty();
    }
}

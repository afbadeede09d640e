package se.wikimedia.hub.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.checks.markup.MarkupChecks;
import se.wikimedia.hub.checks.message.MessageChecks;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.punctuation.PunctuationChecks;
import se.wikimedia.hub.checks.script.ScriptChecks;
import se.wikimedia.hub.checks.spacing.SpacingChecks;
import se.wikimedia.hub.checks.wording.WordingChecks;

/** Every check there is. */
public final class Checks {

    private static final List<Check> ALL = Stream.of(
                    MessageChecks.all(),
                    MarkupChecks.all(),
                    ScriptChecks.all(),
                    WordingChecks.all(),
                    PunctuationChecks.all(),
                    SpacingChecks.all())
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** What is wrong with a translation, blocking remarks first. */
    public static List<Remark> remarks(Pair pair) {
        return ALL.stream()
                .filter(check -> check.concerns(pair))
                .flatMap(check -> remark(check, pair).stream())
                .sorted(Comparator.comparing(remark -> remark.check().severity()))
                .toList();
    }

    private static Optional<Remark> remark(Check check, Pair pair) {
        return check.fault(pair).map(fault -> new Remark(check, fault));
    }
}

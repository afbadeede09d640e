package se.wikimedia.hub.checks.wording;

import java.util.List;
import se.wikimedia.hub.checks.pair.Check;

/** Words, names and numbers. */
public final class WordingChecks {

    private WordingChecks() {}

    public static List<Check> all() {
        return List.of(
                new SameAsSource(),
                new TooLong(),
                new TooShort(),
                new Empty(),
                new RepeatedWord(),
                new Numbers(),
                new Names(),
                new Inconsistent(),
                new GlossaryTerm(),
                new ForbiddenTerm(),
                new LeftOver());
    }
}

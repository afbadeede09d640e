package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Nobody can read a block of more than 20,000 characters, and a table of a hundred thousand cells costs the server gigabytes. */
final class TooLarge implements Check {

    private static final int LONGEST = 20_000;
    private static final long MOST_CELLS = 100_000;

    /** Every row of a table is filled up to the width of its head. */
    static boolean isTooLarge(String text) {
        long widest = text.lines()
                .mapToLong(line -> line.chars().filter(c -> c == '|').count())
                .max()
                .orElse(0);
        return text.length() > LONGEST || widest * text.lines().count() > MOST_CELLS;
    }

    @Override
    public String id() {
        return "too-large";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return isTooLarge(pair.text().raw())
                ? Optional.of(pair.text().raw().length() + " > " + LONGEST)
                : Optional.empty();
    }
}

package se.wikimedia.hub.checks.script;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Controls that turn the direction of text around, or stay open behind it. Marks of direction (LRM, RLM, ALM) are welcome. */
final class BidiControls implements Check {

    private static final String OVERRIDES = "\u202D\u202E";
    private static final String OPENING = "\u202A\u202B\u2066\u2067\u2068";
    private static final String CLOSING = "\u202C\u2069";

    @Override
    public String id() {
        return "bidi-controls";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        int open = 0;
        for (int i = 0; i < pair.text().raw().length(); i++) {
            char c = pair.text().raw().charAt(i);
            open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (OVERRIDES.indexOf(c) >= 0 || open < 0) {
                return Optional.of("U+%04X".formatted((int) c));
            }
        }
        return open == 0 ? Optional.empty() : Optional.of("U+2066…U+2069");
    }
}

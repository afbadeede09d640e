package se.wikimedia.hub.checks;

import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Severity;

/**
 * A check that a translation failed.
 *
 * @param fault the piece of text that is wrong, or what should stand in its place
 */
public record Remark(Check check, String fault) {

    public boolean isBlocking() {
        return check.severity() == Severity.BLOCKING;
    }
}

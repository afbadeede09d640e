package se.wikimedia.hub.checks.pair;

import java.util.Optional;

/**
 * One thing that can be wrong with a translation. A check knows no state and is safe for threads; it must stand any
 * text, also a hostile one.
 */
public interface Check {

    /** Permanent: people dismiss a check for a text by this name. */
    String id();

    Severity severity();

    /** Whether the check has something to say of such a pair at all. */
    default boolean concerns(Pair pair) {
        return true;
    }

    /** What is wrong, as the piece at fault; empty when all is well. */
    Optional<String> fault(Pair pair);

    /** The key of the message that tells what the check is about. */
    default String description() {
        return "checks." + id();
    }
}

package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.checks.pair.Pair;

/** Whether both texts end with a mark, or neither. */
final class Ending {

    /** Written without stops between or behind sentences. */
    private static final Set<String> WITHOUT_STOPS = Set.of("th", "lo", "dz", "bo");

    private Ending() {}

    static Optional<String> fault(Mark mark, Pair pair) {
        var text = pair.text().prose();
        boolean fits = mark.ends(pair.source().prose(), "en") == mark.ends(text, pair.language());
        return fits || text.isEmpty() ? Optional.empty() : Optional.of(lastWord(text));
    }

    static boolean hasStops(Pair pair) {
        return WITHOUT_STOPS.stream().noneMatch(pair::isIn);
    }

    private static String lastWord(String text) {
        var stripped = text.strip();
        return stripped.substring(Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\n')) + 1);
    }
}

package se.wikimedia.hub.feedback;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/** What somebody has typed into a box. */
final class Words {

    /** In Unicode characters; a line end is one. */
    static final int MOST = 2_000;

    private Words() {}

    /**
     * Without space around it, with the line ends of Unix.
     *
     * @throws Problem invalid, where it is too long
     */
    static String tidy(@Nullable String typed) {
        var words = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (words.codePointCount(0, words.length()) > MOST) {
            throw Problem.of(Problem.Kind.INVALID, "feedback-too-long", Map.of("most", MOST));
        }
        return words;
    }

    /**
     * @throws Problem invalid, also where nothing is said
     */
    static String needed(@Nullable String typed) {
        var words = tidy(typed);
        if (words.isEmpty()) {
            throw Problem.of(Problem.Kind.INVALID, "feedback-empty");
        }
        return words;
    }
}

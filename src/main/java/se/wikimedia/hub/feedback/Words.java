package se.wikimedia.hub.feedback;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Visit;

/** What somebody has typed into a box. It is kept as it was typed. */
final class Words {

    /** In Unicode characters. */
    static final int MOST = 2_000;

    private Words() {}

    /** A form sends every line end as CR LF, although a text box has LF (HTML standard, "constructing entry list"). */
    static String ofForm(Visit visit, String field) {
        return visit.parameters(field).stream()
                .findFirst()
                .map(sent -> sent.replace("\r\n", "\n"))
                .orElse("");
    }

    /**
     * Empty where nothing but space was typed.
     *
     * @throws Problem invalid, where it is too long
     */
    static String checked(@Nullable String typed) {
        var words = typed == null || typed.isBlank() ? "" : typed;
        if (words.codePointCount(0, words.length()) > MOST) {
            throw Problem.of(Problem.Kind.INVALID, "feedback-too-long", Map.of("most", MOST));
        }
        return words;
    }

    /**
     * @throws Problem invalid, also where nothing is said
     */
    static String needed(@Nullable String typed) {
        var words = checked(typed);
        if (words.isEmpty()) {
            throw Problem.of(Problem.Kind.INVALID, "feedback-empty");
        }
        return words;
    }
}

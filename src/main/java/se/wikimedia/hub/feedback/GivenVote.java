package se.wikimedia.hub.feedback;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has just said of a lesson, as it stands in the address of the page that thanks them: {@code yes.sv}.
 * A change of mind sends it along, so that it isn't counted twice; nothing is kept in the browser for it.
 */
record GivenVote(boolean useful, String lang) {

    private static final Pattern WRITTEN = Pattern.compile("(yes|no)\\.([A-Za-z0-9-]{1,35})");

    /** Nothing where it says something else. */
    static Optional<GivenVote> of(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(WRITTEN::matcher)
                .filter(value -> value.matches())
                .map(value -> new GivenVote(value.group(1).equals("yes"), value.group(2)));
    }

    String said() {
        return useful ? "yes" : "no";
    }

    @Override
    public String toString() {
        return said() + "." + lang;
    }
}

package se.wikimedia.hub.people;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * What a username may be: 3 to 40 characters of any one script (UTS #39, moderately restrictive, so that nobody
 * passes for another by letters that look alike), beginning with a letter or digit; single spaces inside are allowed.
 */
final class Username {

    static final int SHORTEST = 3;
    static final int LONGEST = 40;

    private static final Pattern SANE =
            Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_.'-]*(?: [\\p{L}\\p{M}\\p{Nd}_.'-]+)*");

    private Username() {}

    /** In the form in which it is kept and compared. */
    static String normal(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    static Optional<FieldProblem> problem(String username) {
        int length = username.codePointCount(0, username.length());
        if (length < SHORTEST || username.length() > LONGEST) {
            return Optional.of(new FieldProblem("username", "people.username.length"));
        }
        if (!SANE.matcher(username).matches() || mixesScripts(username)) {
            return Optional.of(new FieldProblem("username", "people.username.characters"));
        }
        return Optional.empty();
    }

    private static boolean mixesScripts(String username) {
        return new SpoofChecker.Builder()
                .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.MODERATELY_RESTRICTIVE)
                .build()
                .failsChecks(username);
    }

    /** The nearest usable name to a foreign one. */
    static String from(@Nullable String foreign) {
        var cleaned = normal(foreign)
                .replaceAll("@.*", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}_.'-]+", " ")
                .replaceAll("^[^\\p{L}\\p{Nd}]+", "")
                .strip();
        var shortened = cleaned.length() > LONGEST - 4
                ? cleaned.substring(0, cleaned.offsetByCodePoints(0, cleaned.codePointCount(0, LONGEST - 4)))
                        .strip()
                : cleaned;
        return problem(shortened).isEmpty() ? shortened : "person";
    }
}

package se.wikimedia.hub.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/** Which state of something a caller has seen: {@code ETag} when reading, {@code If-Match} when changing. */
public final class Revision {

    private Revision() {}

    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * The version that {@code If-Match} names; null where it names none in particular.
     *
     * @throws Problem stale: a tag that was never given
     */
    public static @Nullable Integer of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(ifMatch.strip().replaceAll("^(?:W/)?\"(.*)\"$", "$1"));
        } catch (NumberFormatException e) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }
}

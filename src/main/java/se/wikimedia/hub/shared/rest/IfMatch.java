package se.wikimedia.hub.shared.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** The version that a caller wants to change, as the answers before have told it by {@code ETag}. */
public final class IfMatch {

    private IfMatch() {}

    /** Null where the caller takes any version. */
    public static @Nullable Integer version(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(header.strip().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException e) {
            throw Problem.invalid(List.of(new FieldProblem("If-Match", "problem.if-match")));
        }
    }
}

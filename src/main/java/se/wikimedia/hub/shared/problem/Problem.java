package se.wikimedia.hub.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * A service's refusal. It rolls the transaction back, so nothing has changed. {@code type} is a stable short name
 * such as {@code slot-full} that programs may rely on; its text is the message {@code problem.<type>}.
 */
public final class Problem extends RuntimeException {

    /** What went wrong, in HTTP's terms. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNPROCESSABLE(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final transient Kind kind;
    private final String type;
    private final transient Map<String, Object> arguments;
    private final transient List<FieldProblem> fields;

    private Problem(Kind kind, String type, Map<String, Object> arguments, List<FieldProblem> fields) {
        super(type + (fields.isEmpty() ? "" : " " + fields));
        this.kind = kind;
        this.type = type;
        this.arguments = arguments;
        this.fields = fields;
    }

    public static Problem of(Kind kind, String type, Map<String, Object> arguments) {
        return new Problem(kind, type, arguments, List.of());
    }

    public static Problem of(Kind kind, String type) {
        return of(kind, type, Map.of());
    }

    public static Problem notFound() {
        return of(Kind.NOT_FOUND, "not-found");
    }

    public static Problem unauthenticated() {
        return of(Kind.UNAUTHENTICATED, "sign-in-needed");
    }

    public static Problem forbidden() {
        return of(Kind.FORBIDDEN, "forbidden");
    }

    public static Problem invalid(List<FieldProblem> fields) {
        return new Problem(Kind.INVALID, "invalid", Map.of(), List.copyOf(fields));
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}

package se.wikimedia.hub.shared.problem;

import java.util.Map;

/** What is wrong with one field; {@code message} is a message key. */
public record FieldProblem(String field, String message, Map<String, Object> arguments) {

    public FieldProblem(String field, String message) {
        this(field, message, Map.of());
    }
}

package se.wikimedia.hub.shared.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457. {@code type} is relative to the hub's address; {@code errors} tells what is wrong with which field. */
public record ProblemJson(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<FieldError> errors) {

    /** One field and what is wrong with it, in the reader's language. */
    public record FieldError(String field, String detail) {}
}

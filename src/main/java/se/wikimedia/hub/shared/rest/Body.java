package se.wikimedia.hub.shared.rest;

import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;

/** What a request carries. */
public final class Body {

    private Body() {}

    /** @throws BadRequestException where the request carried nothing, or {@code null} */
    public static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }
}

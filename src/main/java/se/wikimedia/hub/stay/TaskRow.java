package se.wikimedia.hub.stay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done during a stay.
 *
 * @param becomes nothing, resource or suggestion
 * @param resource the resource that it has become; null while it hasn't
 */
public record TaskRow(
        long id,
        String what,
        @Nullable String link,
        String becomes,
        @Nullable Long resource,
        Instant toldAt) {

    /** Whether somebody could still add it to the resources. */
    public boolean waiting() {
        return becomes.equals(Becomes.RESOURCE.key()) && resource == null && link != null;
    }
}

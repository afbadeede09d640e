package se.wikimedia.hub.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the person it is for sees it.
 *
 * @param kind as {@link NewsKind#key()}
 * @param language BCP 47, that of the subject
 * @param path where there is more, from the hub's root
 * @param seenAt null while it is new
 */
public record NoticeRow(
        long id,
        String kind,
        String language,
        String subject,
        String path,
        Instant createdAt,
        @Nullable Instant seenAt) {

    public boolean unseen() {
        return seenAt == null;
    }
}

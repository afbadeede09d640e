package se.wikimedia.hub.attachment;

import java.time.Instant;

/**
 * An attachment without its content.
 *
 * @param size in bytes
 */
public record AttachmentRow(long id, long request, String name, String mediaType, int size, Instant addedAt) {

    /** Whole kibibytes, rounded up. */
    public int kibibytes() {
        return (size + 1023) / 1024;
    }
}

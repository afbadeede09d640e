package se.wikimedia.hub.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark as it is shown. Who sent it is nobody's business.
 *
 * @param then the unit it is about, as its reader had it before them; none where it is about the lesson
 * @param answerable whether its reader has an account and will hear of the answer
 * @param answer may be none although there is an {@code answeredAt}: nobody would have read it
 * @param news answered, and its reader hasn't seen that yet
 */
public record RemarkRow(
        long id,
        Place place,
        @Nullable Passage then,
        String text,
        Instant sentAt,
        boolean answerable,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        boolean news) {}

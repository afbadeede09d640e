package se.wikimedia.hub.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's place with its answer.
 *
 * @param visitor the username
 * @param active whether it has not ended
 * @param answerBy until when it is to be confirmed; null where that isn't asked
 * @param confirmedAt null while it isn't
 * @param endedAt null while it is active
 * @param outcome why it has ended: declined, lapsed, withdrawn, moved, swapped, cancelled; null where nobody told
 * @param version rises with every change
 */
public record PlaceRow(
        long placement,
        String tour,
        long slot,
        String visitor,
        boolean active,
        @Nullable Instant answerBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        int version) {

    static PlaceRow of(Object[] row) {
        return new PlaceRow(
                ((Number) row[0]).longValue(),
                row[1].toString(),
                ((Number) row[2]).longValue(),
                row[3].toString(),
                row[4] != null,
                instant(row[5]),
                instant(row[6]),
                instant(row[7]),
                Objects.toString(row[8], null),
                ((Number) row[9]).intValue());
    }

    /** The column holds UTC, which the driver takes for the server's own time. */
    private static @Nullable Instant instant(@Nullable Object column) {
        if (column instanceof Timestamp time) {
            return time.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return column instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : null;
    }

    /** Whether the visitor still has to answer. */
    public boolean open() {
        return active && answerBy != null && confirmedAt == null;
    }
}

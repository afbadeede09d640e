package se.wikimedia.hub.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param zone by whose clock it begins, such as Europe/Stockholm
 * @param language in which minutes and reasons are written, BCP 47
 * @param state planned, held or closed
 * @param minutes Markdown; null for who may not read them yet
 * @param version of the minutes, for If-Match
 */
public record MeetingRow(
        long id,
        Instant startsAt,
        String zone,
        String language,
        String state,
        List<ItemRow> agenda,
        @Nullable String minutes,
        int version) {

    /** By which it begins. */
    public ZoneId clock() {
        return ZoneId.of(zone);
    }
}

package se.wikimedia.hub.meeting;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A meeting in a list.
 *
 * @param state planned, held or closed
 * @param items how many are on its agenda
 */
public record MeetingLine(long id, Instant startsAt, String zone, String state, long items) {

    public boolean closed() {
        return state.equals(MeetingState.CLOSED.key());
    }

    /** By which it begins. */
    public ZoneId clock() {
        return ZoneId.of(zone);
    }
}

package se.wikimedia.hub.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stay as one of its parties sees it.
 *
 * @param party who the reader is: visitor, host or coordinator
 * @param prepared what of the checklist is done
 * @param reportedAt null while the visitor hasn't told, as for evaluatedAt and the host
 * @param report null while the reader may not read it, as for evaluation
 * @param followUp what has come of it half a year later, in the visitor's words; null while it isn't told
 */
public record StayRow(
        Place place,
        String party,
        @Nullable Instant visitorAgreedAt,
        @Nullable Instant hostAgreedAt,
        List<String> prepared,
        @Nullable Instant arrivedAt,
        List<TaskRow> tasks,
        List<MessageRow> messages,
        @Nullable Instant reportedAt,
        @Nullable Judgement report,
        @Nullable Instant evaluatedAt,
        @Nullable Judgement evaluation,
        @Nullable Instant followedUpAt,
        @Nullable String followUp) {

    /**
     * Where and when.
     *
     * @param visitor the username
     * @param location the town; empty where it isn't told
     * @param firstDay in the place's zone
     * @param lastDay included
     */
    public record Place(
            long placement,
            String tour,
            long slot,
            String title,
            String host,
            String hostName,
            String location,
            String visitor,
            LocalDate firstDay,
            LocalDate lastDay) {}

    public boolean is(String other) {
        return party.equals(other);
    }

    public boolean agreed() {
        return visitorAgreedAt != null && hostAgreedAt != null;
    }

    /** Whether the reader's own side has accepted the agreement; a coordinator accepts nothing. */
    public boolean agreedByMe() {
        return is(Party.COORDINATOR.key()) || (is(Party.VISITOR.key()) ? visitorAgreedAt : hostAgreedAt) != null;
    }

    /** Whether the visitor was there and has reported. */
    public boolean certified() {
        return arrivedAt != null && reportedAt != null;
    }

    /** Where it stands: a stable short name. */
    public String standing() {
        if (reportedAt != null) {
            return "reported";
        }
        if (arrivedAt != null) {
            return "arrived";
        }
        return agreed() ? "agreed" : "confirmed";
    }
}

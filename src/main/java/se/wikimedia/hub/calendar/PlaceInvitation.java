package se.wikimedia.hub.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What calendars were told last of a place. It begins when the place is sure, is told anew whenever something changes that a
 * calendar shows, and ends with a cancellation, which is told once.
 */
@Entity
@Table(name = "place_invitation")
class PlaceInvitation {

    static final int NEVER = -1;

    @Id
    @Column(name = "placement_id")
    private long placement;

    @Column(name = "sequence")
    private int sequence = NEVER;

    @Column(name = "said")
    private String said = "";

    @Column(name = "cancelled")
    private boolean cancelled;

    protected PlaceInvitation() {}

    boolean begun() {
        return sequence != NEVER;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** @return whether it is news to anybody */
    boolean say(String what, int version) {
        boolean news = !said.equals(what);
        said = what;
        sequence = version;
        return news;
    }

    void cancel(int version) {
        sequence = version;
        cancelled = true;
    }
}

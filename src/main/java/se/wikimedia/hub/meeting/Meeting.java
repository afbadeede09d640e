package se.wikimedia.hub.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/** A meeting of the committee: it is planned, held and closed. Whoever changes it, or its agenda, holds its row. */
@Entity
@Table(name = "committee_meeting")
class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "starts")
    private Instant starts = Instant.EPOCH;

    @Column(name = "zone")
    private String zone = "";

    @Column(name = "language")
    private String language = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "minutes")
    private String minutes = "";

    @Column(name = "step")
    private int step;

    protected Meeting() {}

    Meeting(ZonedDateTime starts, String language) {
        plan(starts, language);
    }

    final void plan(ZonedDateTime at, String inLanguage) {
        refuseUnless(MeetingState.PLANNED);
        starts = at.toInstant();
        zone = at.getZone().getId();
        language = inLanguage;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String language() {
        return language;
    }

    boolean closed() {
        return state == MeetingState.CLOSED;
    }

    /** @throws Problem {@code meeting-closed}, or {@code meeting-not-so} where it is in another state */
    final void refuseUnless(MeetingState needed) {
        if (state != needed) {
            throw Problem.of(Problem.Kind.CONFLICT, closed() ? "meeting-closed" : "meeting-not-so");
        }
    }

    /** @throws Problem {@code meeting-closed} */
    void refuseIfClosed() {
        if (closed()) {
            throw Problem.of(Problem.Kind.CONFLICT, "meeting-closed");
        }
    }

    void begin() {
        refuseUnless(MeetingState.PLANNED);
        state = MeetingState.HELD;
    }

    /**
     * @param seen the step of the minutes that the writer has seen; null where that doesn't matter
     * @throws Problem {@code stale}: somebody else has written since
     */
    void write(String text, @Nullable Integer seen) {
        refuseUnless(MeetingState.HELD);
        if (seen != null && seen != step) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        minutes = text;
        step++;
    }

    void close() {
        refuseUnless(MeetingState.HELD);
        state = MeetingState.CLOSED;
    }

    /** For members of the committee and, once it is closed, for everybody. */
    MeetingRow row(List<ItemRow> agenda) {
        return new MeetingRow(id(), starts, zone, language, state.key(), agenda, minutes, step);
    }

    /** For everybody before it is closed: what it will be about. */
    MeetingRow announcement(List<ItemRow> agenda) {
        return new MeetingRow(id(), starts, zone, language, state.key(), agenda, null, step);
    }

    MeetingLine line(long items) {
        return new MeetingLine(id(), starts, zone, state.key(), items);
    }
}

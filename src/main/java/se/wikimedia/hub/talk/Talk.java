package se.wikimedia.hub.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time that is offered, and who has taken it. Whether it is taken is changed in the database, never here. */
@Entity
@Table(name = "talk")
class Talk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "tour")
    private String tour = "";

    @Column(name = "adviser")
    private long adviser;

    @Column(name = "participant", insertable = false, updatable = false)
    private @Nullable Long participant;

    @Column(name = "starts")
    private Instant starts = Instant.EPOCH;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "place")
    private String place = "";

    @Column(name = "topic", insertable = false, updatable = false)
    private @Nullable String topic;

    @Column(name = "version", insertable = false, updatable = false)
    private int version;

    protected Talk() {}

    Talk(String tour, long adviser, Instant starts, int minutes, String place) {
        this.tour = tour;
        this.adviser = adviser;
        this.starts = starts;
        this.minutes = minutes;
        this.place = place;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String tour() {
        return tour;
    }

    long adviser() {
        return adviser;
    }

    Optional<Long> participant() {
        return Optional.ofNullable(participant);
    }

    Instant starts() {
        return starts;
    }

    int version() {
        return version;
    }

    boolean isOf(long person) {
        return adviser == person || participant().filter(each -> each == person).isPresent();
    }

    /** When each of its quarters of an hour begins. */
    List<Instant> quarters() {
        var quarter = Duration.ofMinutes(TalkOffer.QUARTER);
        var end = starts.plus(Duration.ofMinutes(minutes));
        return Stream.iterate(starts, each -> each.isBefore(end), each -> each.plus(quarter))
                .toList();
    }

    /** As {@code reader} sees it, who is one of both unless it is free. */
    TalkRow row(long reader, String adviserName, @Nullable String participantName) {
        boolean theirs = isOf(reader);
        return new TalkRow(
                id(),
                tour,
                starts,
                minutes,
                adviserName,
                participant == null,
                adviser == reader,
                theirs ? place : null,
                theirs && participant != null ? topic : null,
                theirs && participant != null ? participantName : null,
                version);
    }
}

package se.wikimedia.hub.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One term of one member. */
@Entity
@Table(name = "committee_seat")
class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "person")
    private long person;

    @Column(name = "first_day")
    private LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "last_day")
    private LocalDate lastDay = LocalDate.EPOCH;

    protected Seat() {}

    Seat(long person, LocalDate firstDay, LocalDate lastDay) {
        this.person = person;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    long person() {
        return person;
    }

    boolean includes(LocalDate day) {
        return meets(day, day);
    }

    boolean meets(LocalDate from, LocalDate until) {
        return !firstDay.isAfter(until) && !lastDay.isBefore(from);
    }

    SeatRow row() {
        return new SeatRow(Optional.ofNullable(id).orElseThrow(), firstDay, lastDay);
    }
}

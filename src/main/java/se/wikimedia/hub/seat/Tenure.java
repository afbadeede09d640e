package se.wikimedia.hub.seat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What a member's terms come to on a day. */
record Tenure(List<Seat> seats) {

    private static final Period SOON = Period.ofMonths(2);

    boolean holds(LocalDate day) {
        return seats.isEmpty() || seats.stream().anyMatch(seat -> seat.includes(day));
    }

    String standing(LocalDate day) {
        if (!holds(day)) {
            return "outside";
        }
        return holds(day.plus(SOON)) ? "sitting" : "ending";
    }
}

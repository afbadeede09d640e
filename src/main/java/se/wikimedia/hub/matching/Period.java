package se.wikimedia.hub.matching;

import java.time.LocalDate;

/** Days in a row, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && !last.isAfter(to);
    }
}

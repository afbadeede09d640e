package se.wikimedia.hub.seat;

import java.time.LocalDate;

/** A term; both days belong to it. */
public record SeatRow(long id, LocalDate from, LocalDate until) {}

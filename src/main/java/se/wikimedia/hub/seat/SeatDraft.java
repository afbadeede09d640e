package se.wikimedia.hub.seat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term as an admin records it; both days belong to it. */
public record SeatDraft(
        @Nullable String username,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}

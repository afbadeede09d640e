package se.wikimedia.hub.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in a row on which a visitor could travel, both ends included. */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean inOrder() {
        return from != null && to != null && !to.isBefore(from);
    }
}

package se.wikimedia.hub.scoring;

import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.ApplicationRow;

/**
 * An application on a reviewer's desk.
 *
 * @param conflict why they don't score it; null where nothing speaks against it
 * @param mine their own score, 1 to 5; null while they have given none
 * @param reviews how many reviews count by now
 */
public record DeskLine(
        ApplicationRow application,
        @Nullable String conflict,
        @Nullable Double mine,
        int reviews) {}

package se.wikimedia.hub.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.ApplicationRow;

/**
 * An application before one of its reviewers.
 *
 * @param conflict why they don't score it; null where nothing speaks against it
 * @param mine null while they have not scored it
 * @param others the other reviewers' in no telling order; null while they are hidden
 */
public record Standing(
        ApplicationRow application,
        @Nullable String conflict,
        @Nullable ReviewRow mine,
        @Nullable List<ReviewRow> others) {}

package se.wikimedia.hub.progress;

import java.time.Instant;

/**
 * An old attempt that today's quiz would score in another way.
 *
 * @param learner what its learner wants to be called
 * @param number of the attempt among the learner's, from 1
 * @param score 0-1, the one that counts now
 * @param newScore 0-1, by today's quiz
 */
public record TouchedAttempt(
        String learner,
        int number,
        Instant submittedAt,
        double score,
        boolean passed,
        double newScore,
        boolean passes) {}

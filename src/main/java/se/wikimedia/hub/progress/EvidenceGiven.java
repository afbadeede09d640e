package se.wikimedia.hub.progress;

import java.time.Instant;
import se.wikimedia.hub.grading.EvidenceLink;

/**
 * Somebody has given a link to their own work. Observed within the transaction that keeps the attempt.
 *
 * @param lesson the permanent id, as is the question's
 * @param link as given, at most {@link EvidenceLink#LONGEST} long
 */
public record EvidenceGiven(
        long person,
        String module,
        String lesson,
        String question,
        String lang,
        String link,
        EvidenceLink target,
        Instant at) {}

package se.wikimedia.hub.scoring;

import java.util.Map;

/**
 * A review without its reviewer.
 *
 * @param scores by criterion
 * @param points their weighted mean in hundredths
 * @param comment for the applicant; may be empty
 */
public record ReviewRow(Map<String, Integer> scores, int points, String comment) {

    /** From 1 to 5. */
    public double mean() {
        return points / 100.0;
    }
}

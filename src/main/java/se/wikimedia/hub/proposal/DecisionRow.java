package se.wikimedia.hub.proposal;

import java.time.Instant;

/**
 * What the committee decided last.
 *
 * @param outcome accepted, declined or postponed
 * @param language of the reason, BCP 47
 * @param meeting the id of the committee's meeting
 */
public record DecisionRow(String outcome, String reason, String language, long meeting, Instant at) {

    /** Whether it need not come up again. */
    public boolean last() {
        return !outcome.equals(Ruling.POSTPONED.key());
    }
}

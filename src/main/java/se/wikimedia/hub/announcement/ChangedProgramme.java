package se.wikimedia.hub.announcement;

import java.time.Instant;

/**
 * A slot's programme of which not everybody concerned knows the latest.
 *
 * @param version of the programme
 * @param mark the same for the same texts alone
 */
record ChangedProgramme(String tour, long slot, int version, Instant changedAt, String mark) {

    ChangedProgramme marked(String theirs) {
        return new ChangedProgramme(tour, slot, version, changedAt, theirs);
    }
}

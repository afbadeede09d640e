package se.wikimedia.hub.tours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tour as everybody sees it.
 *
 * @param zone IANA, in which its days begin and end
 * @param phase the key of the present phase
 * @param phases each phase's first day by its key, in order
 * @param answerDays days that a visitor has to confirm a place
 * @param version rises with every change
 */
public record TourRow(
        String id,
        String title,
        String summary,
        String zone,
        String phase,
        Map<String, LocalDate> phases,
        List<String> requiredModules,
        boolean directBooking,
        @Nullable Integer mostPerHost,
        @Nullable Integer mostPerCountry,
        @Nullable Integer mostInAll,
        int answerDays,
        int version) {

    public LocalDate begins(Phase phase) {
        return phases.getOrDefault(phase.key(), LocalDate.MAX);
    }

    public Phase presentPhase() {
        return Phase.find(phase).orElseThrow();
    }

    public boolean is(Phase other) {
        return phase.equals(other.key());
    }

    /** Until when somebody who is told now of a place confirms it: the end of a day in the tour's zone. */
    public Instant answerBy(Instant now) {
        return now.atZone(zoneId())
                .toLocalDate()
                .plusDays(answerDays + 1L)
                .atStartOfDay(zoneId())
                .toInstant();
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}

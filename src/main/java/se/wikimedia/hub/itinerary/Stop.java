package se.wikimedia.hub.itinerary;

import java.time.temporal.ChronoUnit;
import se.wikimedia.hub.matching.Offer;

/** A slot with its place on the earth. */
public record Stop(Offer offer, Place place) {

    int days() {
        return (int) ChronoUnit.DAYS.between(offer.start(), offer.end()) + 1;
    }

    /** Days between this stop's last and the next one's first; negative where they overlap. */
    long daysUntil(Stop next) {
        return ChronoUnit.DAYS.between(offer.end(), next.offer.start()) - 1;
    }
}

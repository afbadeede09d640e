package se.wikimedia.hub.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One slot as it might be; null is as it is, but no more places are reserved than there are.
 *
 * @param capacity places to be given
 * @param reserved how many of them are for visitors with priority first
 * @param startDate the first day, in the place's zone
 * @param endDate the last day, included
 */
public record Supposition(
        long slot,
        @Nullable Integer capacity,
        @Nullable Integer reserved,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate) {

    /** The same market but for this slot; the lottery falls as it fell. */
    public MatchingInput in(MatchingInput input) {
        List<Offer> offers = input.offers().stream()
                .map(offer -> offer.slot() == slot ? changed(offer) : offer)
                .toList();
        return new MatchingInput(input.seed(), input.terms(), input.caps(), offers, input.applicants());
    }

    /** How the slot would be. */
    public Offer changed(Offer offer) {
        int places = capacity == null ? offer.capacity() : capacity;
        return new Offer(
                slot,
                offer.host(),
                offer.country(),
                startDate == null ? offer.start() : startDate,
                endDate == null ? offer.end() : endDate,
                places,
                reserved == null ? Math.min(offer.reserved(), places) : reserved,
                offer.languages(),
                offer.visaLeadDays());
    }
}

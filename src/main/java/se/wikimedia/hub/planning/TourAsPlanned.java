package se.wikimedia.hub.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.wikimedia.hub.application.ApplicationRow;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.decision.Matchings;
import se.wikimedia.hub.itinerary.Gazetteer;
import se.wikimedia.hub.itinerary.Place;
import se.wikimedia.hub.itinerary.PlanInput;
import se.wikimedia.hub.itinerary.Stop;
import se.wikimedia.hub.itinerary.TravelRates;
import se.wikimedia.hub.itinerary.Traveller;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/** A tour as the matching sees it, with the places on the earth and how many hosts each visitor asks for. */
@ApplicationScoped
class TourAsPlanned {

    private static final Place NOWHERE = new Place(0, 0);

    @Inject
    Matchings matchings;

    @Inject
    Applications applications;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    private final Gazetteer gazetteer = Gazetteer.standard();

    PlanInput of(String tour, PlanWish wish) {
        var market = matchings.present(tour);
        var rows = slots.all(tour).stream().collect(Collectors.toMap(SlotRow::id, Function.identity()));
        var wishes = applications.submitted(tour).stream()
                .map(Applied::row)
                .collect(Collectors.toMap(ApplicationRow::visitor, ApplicationRow::maxStays));
        var stops = market.offers().stream()
                .map(offer -> new Stop(offer, place(offer, Optional.ofNullable(rows.get(offer.slot())))))
                .toList();
        var centre = centre(tour, stops);
        var travellers = market.applicants().stream()
                .map(applicant ->
                        new Traveller(applicant, home(applicant, centre), wishes.getOrDefault(applicant.visitor(), 1)))
                .toList();
        return new PlanInput(
                market.terms(), market.caps(), TravelRates.USUAL, wish.limits(), stops, travellers, wish.settled());
    }

    /** Where the slot's host says, else the principal place of its time zone, else of its country. */
    private Place place(Offer offer, Optional<SlotRow> slot) {
        return slot.flatMap(row -> gazetteer.place(row.latitude(), row.longitude(), row.zone(), offer.country()))
                .or(() -> gazetteer.country(offer.country()))
                .orElse(NOWHERE);
    }

    /** Who hasn't told a country is taken to come from where the tour is run. */
    private Place home(Applicant applicant, Place centre) {
        return Optional.ofNullable(applicant.country())
                .flatMap(gazetteer::country)
                .orElse(centre);
    }

    private Place centre(String tour, List<Stop> stops) {
        return gazetteer
                .zone(tours.get(tour).zone())
                .or(() -> stops.stream().map(Stop::place).findFirst())
                .orElse(NOWHERE);
    }
}

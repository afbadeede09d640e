package se.wikimedia.hub.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.itinerary.Gazetteer;
import se.wikimedia.hub.itinerary.Place;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.rates.RateBook;
import se.wikimedia.hub.rates.Rates;
import se.wikimedia.hub.rates.Trip;
import se.wikimedia.hub.tours.SlotRow;

/** What the places of a tour cost by the rates: from the visitor's country to the slot's coordinates. */
@ApplicationScoped
class StaysByRates {

    @Inject
    Placements placements;

    @Inject
    Applications applications;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    @Inject
    Communities communities;

    @Inject
    Rates rates;

    private final Gazetteer gazetteer = Gazetteer.standard();

    /** The first to begin first. */
    List<ReckonedStay> of(String tour, Map<Long, SlotRow> slots) {
        return SystemWork.call(() -> reckoned(tour, slots));
    }

    private List<ReckonedStay> reckoned(String tour, Map<Long, SlotRow> slots) {
        var book = rates.book();
        var countries = applications.submitted(tour).stream()
                .map(Applied::row)
                .filter(row -> row.country() != null)
                .collect(Collectors.toMap(row -> row.visitor(), row -> String.valueOf(row.country())));
        Function<String, Optional<Place>> home = visitor -> Optional.ofNullable(countries.get(visitor))
                .or(() -> countryOf(visitor))
                .flatMap(gazetteer::country);
        return placements.history(tour).stream()
                .filter(PlaceRow::active)
                .flatMap(place -> Stream.ofNullable(slots.get(place.slot()))
                        .map(slot -> stay(place, slot, home.apply(place.visitor()), book)))
                .sorted(Comparator.comparing(ReckonedStay::firstDay).thenComparing(ReckonedStay::placement))
                .toList();
    }

    /** Of who has taken a place without an application: where they live, else where their community is. */
    private Optional<String> countryOf(String visitor) {
        var id = accounts.idOf(visitor);
        return id.flatMap(directory::countryOf).or(() -> id.flatMap(directory::find)
                .map(PublicPerson::community)
                .flatMap(communities::find)
                .map(CommunityRow::country));
    }

    private ReckonedStay stay(PlaceRow place, SlotRow slot, Optional<Place> home, RateBook book) {
        var there = gazetteer.place(slot.latitude(), slot.longitude(), slot.zone(), slot.country());
        var kilometres = home.flatMap(from -> there.map(from::kilometresTo)).orElse(null);
        var trip = new Trip(slot.startDate(), slot.endDate(), kilometres, slot.country());
        return new ReckonedStay(
                place.placement(),
                slot.id(),
                slot.title(),
                slot.host(),
                slot.startDate(),
                slot.endDate(),
                trip.days(),
                kilometres,
                book.cost(trip));
    }
}

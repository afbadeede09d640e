package se.wikimedia.hub.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Period;
import se.wikimedia.hub.matching.Terms;

/** Tours of a few visitors whose best plan anybody can see. */
class TourItinerariesTest {

    private static final Place BERLIN = new Place(52.52, 13.405);
    private static final Place PARIS = new Place(48.857, 2.352);
    private static final Place PRAGUE = new Place(50.088, 14.421);
    private static final Place NAIROBI = new Place(-1.283, 36.817);
    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);

    private static Stop stop(long slot, Place place, int week, int capacity) {
        var start = MONDAY.plusWeeks(week);
        var offer = new Offer(slot, "host" + slot, "C" + slot, start, start.plusDays(4), capacity, 0, Set.of("en"), 0);
        return new Stop(offer, place);
    }

    private static Traveller traveller(String name, int maxStays, Long... ranking) {
        var may = new Period(MONDAY, MONDAY.plusMonths(3));
        var applicant =
                new Applicant(name, false, "KE", List.of(may), Set.of("en"), Set.of(), 0, false, List.of(ranking));
        return new Traveller(applicant, NAIROBI, maxStays);
    }

    private static PlanInput input(Limits limits, List<Stop> stops, List<Traveller> travellers, Pin... pins) {
        return new PlanInput(
                new Terms(MONDAY.minusMonths(3), List.of()),
                Caps.NONE,
                TravelRates.USUAL,
                limits,
                stops,
                travellers,
                List.of(pins));
    }

    private static PlanResult plan(PlanInput input) {
        var tour = TourItineraries.of(input);
        return tour.result(BranchAndBound.solve(tour.problem()));
    }

    @Test
    void threeHostsInARowAreSeenInOneJourneyByTrain() {
        var stops = List.of(stop(1, BERLIN, 0, 1), stop(2, PRAGUE, 1, 1), stop(3, PARIS, 2, 1));
        var result = plan(input(Limits.NONE, stops, List.of(traveller("asha", 3, 1L, 2L, 3L))));
        assertThat(result.itineraries()).singleElement().satisfies(way -> {
            assertThat(way.slots()).containsExactly(1L, 2L, 3L);
            assertThat(way.legs())
                    .extracting(Leg::mode)
                    .containsExactly(Mode.PLANE, Mode.TRAIN, Mode.PLANE, Mode.PLANE);
            assertThat(way.preference()).isEqualTo(1_000 + 500 + 333);
        });
        assertThat(result.proven()).isTrue();
        assertThat(result.gap()).isZero();
    }

    @Test
    void whoHasWeeksBetweenTwoStaysGoesHomeInBetween() {
        var stops = List.of(stop(1, BERLIN, 0, 1), stop(2, PRAGUE, 4, 1));
        var result = plan(input(Limits.NONE, stops, List.of(traveller("asha", 2, 1L, 2L))));
        assertThat(result.itineraries()).singleElement().satisfies(way -> assertThat(way.between())
                .extracting(List::size)
                .containsExactly(1, 2, 1));
    }

    @Test
    void twoPeopleInOneHostEachComeBeforeOneInTwo() {
        var stops = List.of(stop(1, BERLIN, 0, 1), stop(2, PRAGUE, 1, 1));
        var travellers = List.of(traveller("asha", 2, 1L, 2L), traveller("juma", 1, 1L));
        assertThat(plan(input(Limits.NONE, stops, travellers)).itineraries())
                .extracting(Itinerary::visitor)
                .containsExactly("asha", "juma");
    }

    @Test
    void whatIsSettledStaysAndTheOthersGiveWay() {
        var stops = List.of(stop(1, BERLIN, 0, 1), stop(2, PRAGUE, 1, 1));
        var travellers = List.of(traveller("asha", 2, 1L, 2L), traveller("juma", 1, 1L));
        var pin = new Pin("asha", List.of(1L, 2L));
        var input = input(Limits.NONE, stops, travellers, pin);
        assertThat(TourItineraries.of(input).pinsHold()).isTrue();
        assertThat(plan(input).itineraries()).extracting(Itinerary::slots).containsExactly(List.of(1L, 2L));
    }

    @Test
    void whatIsNotPossibleOrTooMuchCannotBeSettled() {
        var stops = List.of(stop(1, BERLIN, 0, 1), stop(2, PRAGUE, 1, 1));
        var travellers = List.of(traveller("asha", 2, 1L, 2L), traveller("juma", 1, 1L));
        var backwards = input(Limits.NONE, stops, travellers, new Pin("asha", List.of(2L, 1L)));
        assertThat(TourItineraries.of(backwards).pinsHold()).isFalse();
        var twice = input(Limits.NONE, stops, travellers, new Pin("asha", List.of(1L)), new Pin("juma", List.of(1L)));
        assertThat(TourItineraries.of(twice).pinsHold()).isFalse();
        var dear = input(new Limits(10, null), stops, travellers, new Pin("asha", List.of(1L)));
        assertThat(TourItineraries.of(dear).pinsHold()).isFalse();
    }

    @Test
    void aBudgetForOneSendsOne() {
        var stops = List.of(stop(1, BERLIN, 0, 5));
        var travellers = List.of(traveller("asha", 1, 1L), traveller("juma", 1, 1L));
        var alone = plan(input(Limits.NONE, stops, travellers.subList(0, 1)));
        var result = plan(input(new Limits(alone.euros() * 2 - 1, null), stops, travellers));
        assertThat(result.itineraries()).hasSize(1);
        assertThat(result.worth().people()).isEqualTo(1);
    }

    @Test
    void placesAreWhereTheEarthHasThem() {
        assertThat(BERLIN.kilometresTo(PARIS)).isCloseTo(878, within(3));
        assertThat(PARIS.kilometresTo(BERLIN)).isEqualTo(BERLIN.kilometresTo(PARIS));
        assertThat(BERLIN.kilometresTo(BERLIN)).isZero();
        assertThat(new Place(0, -179.5).kilometresTo(new Place(0, 179.5))).isCloseTo(111, within(1));
        assertThat(Gazetteer.standard().country("KE"))
                .hasValueSatisfying(
                        place -> assertThat(place.kilometresTo(NAIROBI)).isLessThan(20));
        assertThat(Gazetteer.standard().zone("Europe/Prague"))
                .hasValueSatisfying(
                        place -> assertThat(place.kilometresTo(PRAGUE)).isLessThan(20));
        assertThat(Gazetteer.standard().zone("UTC")).isEmpty();
    }
}

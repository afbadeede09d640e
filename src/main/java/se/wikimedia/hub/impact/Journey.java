package se.wikimedia.hub.impact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.wikimedia.hub.itinerary.Place;
import se.wikimedia.hub.itinerary.TravelRates;

/** From home to one's stays and back; home in between where there is more than a week. */
final class Journey {

    private int kilograms;

    private Journey() {}

    /** A stay; last is included. */
    record Stop(Place place, LocalDate first, LocalDate last) {

        int days() {
            return (int) ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    /** Kilograms of CO₂; the stops in the order of their days. */
    static int kilograms(Place home, List<Stop> stops) {
        var journey = new Journey();
        var here = home;
        LocalDate left = LocalDate.MAX;
        for (var stop : stops) {
            if (left.isBefore(stop.first().minusDays(TravelRates.USUAL.daysAway()))) {
                here = journey.to(home, here);
            }
            here = journey.to(stop.place(), here);
            left = stop.last();
        }
        journey.to(home, here);
        return journey.kilograms;
    }

    private Place to(Place there, Place here) {
        kilograms += TravelRates.USUAL.leg(here, there).co2();
        return there;
    }
}

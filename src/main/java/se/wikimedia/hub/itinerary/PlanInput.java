package se.wikimedia.hub.itinerary;

import java.util.List;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.Terms;

/** Everything that a plan follows from; kept with it. */
public record PlanInput(
        Terms terms,
        Caps caps,
        TravelRates rates,
        Limits limits,
        List<Stop> stops,
        List<Traveller> travellers,
        List<Pin> pins) {}

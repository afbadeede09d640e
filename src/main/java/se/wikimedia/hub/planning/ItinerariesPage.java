package se.wikimedia.hub.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.itinerary.Itinerary;
import se.wikimedia.hub.itinerary.Leg;
import se.wikimedia.hub.itinerary.Pin;
import se.wikimedia.hub.itinerary.Place;
import se.wikimedia.hub.itinerary.Stop;
import se.wikimedia.hub.itinerary.Worth;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a coordinator plans a tour with several hosts, settles what is right, plans again and publishes. */
@Named
@RequestScoped
@Route("/tours/{tour}/itineraries")
@RolesAllowed({"coordinator", "admin"})
public class ItinerariesPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Itineraries itineraries;

    @Inject
    Texts texts;

    private PlainForm form = new PlainForm();
    private @Nullable TourRow tour;
    private @Nullable PlanRow plan;
    private Map<Long, SlotRow> slotsById = Map.of();

    /**
     * A step of somebody's way: a leg by train or plane, or the days in a slot.
     *
     * @param slot null where it is a leg
     * @param leg null where it is a slot
     */
    public record Step(@Nullable SlotRow slot, @Nullable Leg leg) {}

    /** What was found of one of the four levels, and what is proven. */
    public record Level(String key, long found, long bound) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        plan = itineraries.list(tour.id(), Long.MAX_VALUE, 1).stream()
                .findFirst()
                .orElse(null);
        slotsById = slots.all(tour.id()).stream().collect(Collectors.toMap(SlotRow::id, Function.identity()));
        if (visit.posted()) {
            return take(visit);
        }
        if (plan != null) {
            form.with("budget", plan.input().limits().budget())
                    .with("co2", plan.input().limits().co2());
        }
        return Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            if (form.ticked("cancel")) {
                itineraries.cancel(getTour().id(), seen("cancel"));
            } else if (form.ticked("publish")) {
                itineraries.publish(getTour().id(), seen("publish"));
            } else {
                var wish = new PlanWish(null, form.number("budget"), form.number("co2"), pins());
                form.check();
                itineraries.plan(getTour().id(), wish);
            }
            return Optional.of("/tours/" + getTour().id() + "/itineraries");
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    /** Only what the coordinator has seen is published or ended. */
    private long seen(String name) {
        if (!form.value(name).equals(Long.toString(getPlan().id()))) {
            throw Problem.of(Problem.Kind.CONFLICT, "plan-again");
        }
        return getPlan().id();
    }

    private List<Pin> pins() {
        var settled = form.values("pin");
        return isSolved()
                ? getPlan().found().itineraries().stream()
                        .filter(itinerary -> settled.contains(itinerary.visitor()))
                        .map(itinerary -> new Pin(itinerary.visitor(), itinerary.slots()))
                        .toList()
                : List.of();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public boolean isPlanned() {
        return plan != null;
    }

    public boolean isSolved() {
        return plan != null && plan.is(PlanState.SOLVED.key());
    }

    public PlanRow getPlan() {
        return Optional.ofNullable(plan).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    /** The four levels in the order in which they count. */
    public List<Level> getLevels() {
        var found = getPlan().found().worth();
        var bound = getPlan().found().bound();
        var keys = List.of("reserves", "people", "preference", "co2");
        var levels = new ArrayList<Level>();
        for (int level = 0; level < Worth.LEVELS; level++) {
            levels.add(new Level(keys.get(level), found.level(level), bound.level(level)));
        }
        return levels;
    }

    /** The days in each slot and the legs between them; where somebody goes home in between, two legs. */
    public List<Step> steps(Itinerary itinerary) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < itinerary.between().size(); i++) {
            itinerary.between().get(i).forEach(leg -> steps.add(new Step(null, leg)));
            if (i < itinerary.slots().size()) {
                steps.add(new Step(slotsById.get(itinerary.slots().get(i)), null));
            }
        }
        return steps;
    }

    private Map<Long, Stop> stops() {
        return getPlan().input().stops().stream()
                .collect(Collectors.toMap(stop -> stop.offer().slot(), Function.identity()));
    }

    private static Stop stop(Map<Long, Stop> stops, long slot) {
        return Optional.ofNullable(stops.get(slot)).orElseThrow();
    }

    public String getMap() {
        var map = new TravelMap();
        var stops = stops();
        stops.forEach((slot, stop) -> map.add(stop.place(), name(slot)));
        getPlan().found().itineraries().forEach(itinerary -> map.add(places(itinerary, stops)));
        return map.svg(texts.text("planning.map"));
    }

    private static List<Place> places(Itinerary itinerary, Map<Long, Stop> stops) {
        return itinerary.slots().stream().map(slot -> stop(stops, slot).place()).toList();
    }

    private String name(long slot) {
        return Optional.ofNullable(slotsById.get(slot))
                .map(row -> row.place().isEmpty() ? row.hostName() : row.place())
                .orElse("");
    }
}

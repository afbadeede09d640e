package se.wikimedia.hub.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** What the reader has under way in all tours: among their own things, and beside the tour or slot it concerns. */
@Named
@RequestScoped
public class MyTrips {

    @Inject
    Applications applications;

    @Inject
    Placements placements;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    CurrentPerson me;

    private final Map<String, String> statuses = new LinkedHashMap<>();
    private final Map<String, List<Long>> places = new LinkedHashMap<>();
    private final List<PlaceRow> given = new ArrayList<>();

    /**
     * A tour with the reader in it.
     *
     * @param status of the application; empty where there is none
     * @param places the slots in which the reader has one
     */
    public record Trip(TourRow tour, String status, List<SlotRow> places) {}

    @PostConstruct
    void ask() {
        if (me.signedIn()) {
            applications.allMine().forEach(row -> statuses.put(row.tour(), row.status()));
            places.putAll(placements.mine());
            given.addAll(placements.allMine());
        }
    }

    public List<Trip> getTrips() {
        var mine = new LinkedHashSet<>(places.keySet());
        mine.addAll(statuses.keySet());
        return mine.stream()
                .map(tour -> new Trip(tours.get(tour), statusIn(tour), placesIn(tour)))
                .toList();
    }

    /** The status of the application; empty where there is none. */
    public String statusIn(String tour) {
        return Objects.requireNonNullElse(statuses.get(tour), "");
    }

    public List<SlotRow> placesIn(String tour) {
        return Objects.requireNonNullElse(places.get(tour), List.<Long>of()).stream()
                .map(slot -> slots.get(tour, slot))
                .toList();
    }

    /** Whether a place in a slot waits for the reader's answer. */
    public boolean open(long slot) {
        return given.stream().anyMatch(place -> place.slot() == slot && place.open());
    }

    public boolean openIn(String tour) {
        return given.stream().anyMatch(place -> place.tour().equals(tour) && place.open());
    }

    List<PlaceRow> endedIn(String tour) {
        return given.stream()
                .filter(place -> place.tour().equals(tour) && !place.active())
                .toList();
    }

    public boolean placedIn(long slot) {
        return places.values().stream().anyMatch(each -> each.contains(slot));
    }
}

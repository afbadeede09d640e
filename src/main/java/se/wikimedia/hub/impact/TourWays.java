package se.wikimedia.hub.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.community.Tier;
import se.wikimedia.hub.decision.Matchings;
import se.wikimedia.hub.itinerary.Gazetteer;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.stay.Stays;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** Everybody's way through a tour: of those who have applied, and of those who took a place directly. */
@ApplicationScoped
class TourWays {

    @Inject
    Applications applications;

    @Inject
    Matchings matchings;

    @Inject
    Placements placements;

    @Inject
    Stays stays;

    @Inject
    Slots slots;

    @Inject
    Accounts accounts;

    private final Gazetteer gazetteer = Gazetteer.standard();

    /** The ways through one tour, and its reserved places. */
    record OfTour(List<Way> ways, Reserves reserves) {}

    /**
     * Where somebody comes from, and where they have been.
     *
     * @param country ISO 3166 alpha-2; empty where it isn't told
     */
    private record Visitor(String name, String community, String country, String language) {}

    /** @param communities by key */
    OfTour of(String tour, Map<String, CommunityRow> communities) {
        return SystemWork.call(() -> gathered(tour, communities));
    }

    private OfTour gathered(String tour, Map<String, CommunityRow> communities) {
        var offered =
                slots.all(tour).stream().filter(SlotRow::published).collect(Collectors.toMap(SlotRow::id, row -> row));
        var places = placements.history(tour).stream()
                .filter(place -> place.active() && offered.containsKey(place.slot()))
                .collect(Collectors.groupingBy(PlaceRow::visitor));
        var visitors = new TreeMap<String, Visitor>();
        applications.submitted(tour).forEach(each -> visitors.put(each.row().visitor(), visitor(each)));
        places.keySet().forEach(name -> visitors.computeIfAbsent(name, this::visitor));
        var admissible = matchings.admissible(tour);
        var standings = stays.standings(tour);
        var ways = visitors.values().stream()
                .map(visitor -> {
                    var mine = places.getOrDefault(visitor.name(), List.of());
                    var stops = mine.stream()
                            .filter(place -> standings.containsKey(place.placement()))
                            .flatMap(place -> Stream.ofNullable(offered.get(place.slot())))
                            .sorted(Comparator.comparing(SlotRow::startDate))
                            .flatMap(slot -> stop(slot).stream())
                            .toList();
                    var community = Optional.ofNullable(communities.get(visitor.community()));
                    return new Way(
                            tour,
                            community.map(CommunityRow::tier).orElse(Tier.BASELINE.key()),
                            community.map(TourWays::region).orElse(visitor.country()),
                            visitor.language(),
                            reached(visitor, mine, admissible, standings),
                            stops.stream().mapToInt(Journey.Stop::days).sum(),
                            kilograms(visitor, community, stops));
                })
                .toList();
        return new OfTour(ways, reserves(offered, places, visitors, communities));
    }

    private Visitor visitor(Applied applied) {
        var row = applied.row();
        return new Visitor(row.visitor(), told(row.community()), told(row.country()), first(row.languages()));
    }

    private Visitor visitor(String name) {
        return accounts.idOf(name)
                .flatMap(id -> Optional.ofNullable(accounts.open(List.of(id)).get(id)))
                .map(TourWays::visitor)
                .orElseGet(() -> new Visitor(name, "", "", ""));
    }

    private static Visitor visitor(PublicPerson person) {
        return new Visitor(person.username(), told(person.community()), "", first(person.languages()));
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String first(List<String> languages) {
        return languages.stream().findFirst().orElse("");
    }

    private static String region(CommunityRow community) {
        return Optional.ofNullable(community.region())
                .or(() -> Optional.ofNullable(community.country()))
                .orElse("");
    }

    private static Step reached(
            Visitor visitor, List<PlaceRow> mine, Set<String> admissible, Map<Long, String> standings) {
        var told = mine.stream()
                .flatMap(place -> Stream.ofNullable(standings.get(place.placement())))
                .collect(Collectors.toSet());
        if (told.contains("reported")) {
            return Step.REPORTED;
        }
        if (!told.isEmpty()) {
            return Step.TRAVELLED;
        }
        if (!mine.isEmpty()) {
            return Step.PLACED;
        }
        return admissible.contains(visitor.name()) ? Step.ADMISSIBLE : Step.APPLIED;
    }

    private Optional<Journey.Stop> stop(SlotRow slot) {
        return gazetteer
                .place(slot.latitude(), slot.longitude(), slot.zone(), slot.country())
                .map(place -> new Journey.Stop(place, slot.startDate(), slot.endDate()));
    }

    /** Nothing where nobody knows where they live. */
    private int kilograms(Visitor visitor, Optional<CommunityRow> community, List<Journey.Stop> stops) {
        return Optional.of(visitor.country())
                .filter(country -> !country.isEmpty())
                .or(() -> community.map(CommunityRow::country))
                .flatMap(gazetteer::country)
                .map(home -> stops.isEmpty() ? 0 : Journey.kilograms(home, stops))
                .orElse(0);
    }

    private static Reserves reserves(
            Map<Long, SlotRow> offered,
            Map<String, List<PlaceRow>> places,
            Map<String, Visitor> visitors,
            Map<String, CommunityRow> communities) {
        var reserves = Reserves.NONE;
        for (var slot : offered.values()) {
            var favoured = places.values().stream()
                    .flatMap(List::stream)
                    .filter(place -> place.slot() == slot.id())
                    .flatMap(place -> Stream.ofNullable(visitors.get(place.visitor())))
                    .flatMap(visitor -> Stream.ofNullable(communities.get(visitor.community())))
                    .filter(community -> !community.tier().equals(Tier.BASELINE.key()))
                    .count();
            reserves = reserves.and(slot.reserved(), (int) favoured);
        }
        return reserves;
    }
}

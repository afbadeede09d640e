package se.wikimedia.hub.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;

/** Whom a tour's present phase concerns. */
@ApplicationScoped
class Audience {

    @Inject
    Applications applications;

    @Inject
    Placements placements;

    @Inject
    Slots slots;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    /** Whether it is known yet: who has no place isn't before places were given. */
    boolean isKnown(TourRow tour) {
        return !tour.is(Phase.CONFIRMING)
                || placements.history(tour.id()).stream().anyMatch(Audience::wasAsked);
    }

    /** Whether people come to be concerned while the phase goes on: new hosts, and those who publish their first slot. */
    static boolean grows(TourRow tour) {
        return tour.is(Phase.HOSTS_INVITED) || tour.is(Phase.APPLICATIONS_OPEN);
    }

    /** Ids of people; reports are asked for by the stays, and a closed tour is nobody's news. */
    Collection<Long> of(TourRow tour) {
        return switch (tour.presentPhase()) {
            case HOSTS_INVITED -> directory.holders(Role.HOST);
            case APPLICATIONS_OPEN -> hosts(tour);
            case SCORING -> applicants(tour);
            case MATCHING -> coordinators(tour);
            case CONFIRMING -> waiting(tour);
            case TRAVELLING -> travellers(tour);
            case DRAFTING, REPORTING, CLOSED -> Set.of();
        };
    }

    private Collection<Long> hosts(TourRow tour) {
        return slots.all(tour.id()).stream()
                .filter(SlotRow::published)
                .map(SlotRow::host)
                .distinct()
                .flatMap(host -> directory.holders(Role.HOST, host).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Collection<Long> applicants(TourRow tour) {
        return applications.submitted(tour.id()).stream().map(Applied::person).toList();
    }

    private Collection<Long> coordinators(TourRow tour) {
        return Stream.of(tour.id(), "")
                .flatMap(scope -> directory.holders(Role.COORDINATOR, scope).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Collection<Long> waiting(TourRow tour) {
        var placed =
                placements.history(tour.id()).stream().map(PlaceRow::visitor).collect(Collectors.toSet());
        return applications.submitted(tour.id()).stream()
                .filter(applied -> !placed.contains(applied.row().visitor()))
                .map(Applied::person)
                .toList();
    }

    private Collection<Long> travellers(TourRow tour) {
        return placements.history(tour.id()).stream()
                .filter(place -> place.active() && !place.open())
                .flatMap(place -> accounts.idOf(place.visitor()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean wasAsked(PlaceRow place) {
        return place.answerBy() != null;
    }
}

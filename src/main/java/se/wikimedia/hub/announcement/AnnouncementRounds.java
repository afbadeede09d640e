package se.wikimedia.hub.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;
import se.wikimedia.hub.tours.TourRow;

/** Tells in the background; every node does, and everybody hears of each thing once. */
@ApplicationScoped
class AnnouncementRounds {

    private static final Duration OF_PLACES = Duration.ofSeconds(30);
    private static final Duration OF_PROGRAMMES = Duration.ofMinutes(1);
    private static final Duration OF_PHASES = Duration.ofMinutes(10);

    /** A short transaction for some: whoever writes news at the same time needn't wait for thousands. */
    private static final int AT_A_TIME = 100;

    @Inject
    Rounds rounds;

    @Inject
    PlaceAnnouncements places;

    @Inject
    ProgrammeAnnouncements programmes;

    @Inject
    PhaseAnnouncements phases;

    void atStart(@Observes HubStart start) {
        rounds.every(OF_PLACES, "visitors could not be told of their places", this::tellOfPlaces);
        rounds.every(OF_PROGRAMMES, "nobody could be told of a slot's programme", this::tellOfProgrammes);
        rounds.every(OF_PHASES, "nobody could be told of a tour's phase", this::tellOfPhases);
    }

    private void tellOfPlaces() {
        for (long placement : places.due()) {
            DeadlockRetry.run(() -> {
                places.tell(placement);
                return placement;
            });
        }
    }

    private void tellOfProgrammes() {
        programmes.due().forEach(this::tell);
    }

    private void tell(ChangedProgramme programme) {
        inParts(programmes.readers(programme), some -> programmes.tell(programme, some));
        programmes.told(programme);
    }

    private void tellOfPhases() {
        phases.due().forEach(this::tell);
    }

    private void tell(TourRow tour) {
        inParts(phases.audience(tour), some -> phases.tell(tour, some));
        phases.told(tour);
    }

    private static <T> void inParts(List<T> people, Consumer<List<T>> tell) {
        for (int from = 0; from < people.size(); from += AT_A_TIME) {
            var some = people.subList(from, Math.min(people.size(), from + AT_A_TIME));
            DeadlockRetry.run(() -> {
                tell.accept(some);
                return some;
            });
        }
    }
}

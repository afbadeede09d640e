package se.wikimedia.hub.needs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.question.Question;
import se.wikimedia.hub.question.Questions;
import se.wikimedia.hub.question.Stage;
import se.wikimedia.hub.shared.start.DemoStart;

/** When the demo's visitors arrive; the rest of their travel data isn't told yet. Made once. */
@ApplicationScoped
class DemoTravelData {

    private static final String TOUR = "autumn-visits";
    private static final String ASKED = "arrive";

    @Inject
    TravelData data;

    @Inject
    TravelDataRepository kept;

    @Inject
    Questions questions;

    @Inject
    Placements placements;

    @Inject
    Accounts accounts;

    /** After the questions (290) and the places (320). */
    @Transactional
    void atStart(@Observes @Priority(340) DemoStart start) {
        questions.asked(TOUR, Stage.TRAVEL).stream()
                .filter(question -> question.text().contains(ASKED))
                .findFirst()
                .ifPresent(this::tell);
    }

    private void tell(Question arrival) {
        var told = Map.of(Integer.toString(arrival.id()), "On the day before, by train at 18:42, main station.");
        SystemWork.call(() -> placements.history(TOUR)).stream()
                .filter(PlaceRow::active)
                .filter(place -> kept.find(place.placement()).isEmpty())
                .forEach(place -> accounts.idOf(place.visitor())
                        .ifPresent(person -> data.keep(place.placement(), TOUR, person, told)));
    }
}

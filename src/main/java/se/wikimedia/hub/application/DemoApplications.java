package se.wikimedia.hub.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonRow;
import se.wikimedia.hub.shared.start.DemoStart;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** Three applications to each of the demo's tours, each with something in its way. Who has applied is left alone. */
@ApplicationScoped
class DemoApplications {

    private static final List<String> TOURS = List.of("grand-tour-2027", "pilot-tour");
    private static final int DAYS = 400;
    private static final int MOST_STAYS = 3;

    @Inject
    ApplicationRepository applications;

    @Inject
    Accounts accounts;

    @Inject
    Slots slots;

    @Inject
    Clock clock;

    /** After people (100) and the tour (200). */
    @Transactional
    void atStart(@Observes @Priority(300) DemoStart start) {
        TOURS.forEach(this::arrive);
    }

    private void arrive(String tour) {
        var offered = slots.all(tour).stream().map(SlotRow::id).toList();
        apply(
                tour,
                "learner2",
                "ar-community",
                "EG",
                "To learn how a library shares what it has.",
                offered,
                "ar",
                "en");
        apply(tour, "expert", "de", "DE", "To see how others work with archives.", offered, "de", "en");
        apply(
                tour,
                "committee2",
                "sw-community",
                "KE",
                "To photograph in museums and teach it at home.",
                offered,
                "sw",
                "en");
    }

    private void apply(
            String tour,
            String username,
            String community,
            String country,
            String motivation,
            List<Long> offered,
            String... languages) {
        accounts.idOf(username)
                .filter(person -> applications.of(tour, person).isEmpty())
                .ifPresent(person -> {
                    var told = Arrays.asList(languages);
                    var draft = new ApplicationDraft(
                            List.of(days(tour)), told, offered, MOST_STAYS, motivation, null, null, null);
                    var by = new PersonRow(
                            username, username, null, told, community, country, "UTC", clock.instant(), List.of());
                    var application = new TourApplication(tour, person);
                    application.become(draft, by, clock.instant());
                    applications.add(application);
                });
    }

    private Days days(String tour) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tour.equals(TOURS.get(0))
                ? new Days(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 7, 15))
                : new Days(today, today.plusDays(DAYS));
    }
}

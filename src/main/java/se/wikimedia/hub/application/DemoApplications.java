package se.wikimedia.hub.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonRow;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** Three applications to the demo's tour, each with something in its way. Who has applied already is left alone. */
@ApplicationScoped
class DemoApplications {

    private static final String TOUR = "grand-tour-2027";

    @Inject
    ApplicationRepository applications;

    @Inject
    Accounts accounts;

    @Inject
    Slots slots;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "HUB_DEMO", defaultValue = "false")
    boolean wanted;

    /** After people (100) and the tour (200). */
    @Transactional
    void atStart(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object start) {
        if (wanted) {
            var offered = slots.all(TOUR).stream().map(SlotRow::id).toList();
            apply("learner2", "ar-community", "EG", "To learn how a library shares what it has.", offered, "ar", "en");
            apply("expert", "de", "DE", "To see how others work with archives.", offered, "de", "en");
            apply(
                    "committee2",
                    "sw-community",
                    "KE",
                    "To photograph in museums and teach it at home.",
                    offered,
                    "sw",
                    "en");
        }
    }

    private void apply(
            String username,
            String community,
            String country,
            String motivation,
            List<Long> offered,
            String... languages) {
        accounts.idOf(username)
                .filter(person -> applications.of(TOUR, person).isEmpty())
                .ifPresent(person -> {
                    var told = Arrays.asList(languages);
                    var summer = new Days(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 7, 15));
                    var draft = new ApplicationDraft(List.of(summer), told, offered, 1, motivation, null, null);
                    var by = new PersonRow(
                            username, username, null, told, community, country, "UTC", clock.instant(), List.of());
                    var application = new TourApplication(TOUR, person);
                    application.become(draft, by, clock.instant());
                    applications.add(application);
                });
    }
}

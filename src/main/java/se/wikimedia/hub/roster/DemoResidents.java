package se.wikimedia.hub.roster;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** Two of the demo's people are found, one of them by everybody. */
@ApplicationScoped
class DemoResidents {

    private static final int PRIORITY = 3400;

    @Inject
    ResidentRepository residents;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (residents.all().isEmpty()) {
            tell("expert", new ResidencyRow(true, true, "Six months at a national library; free again in spring."));
            tell("author", new ResidencyRow(true, false, "Would like to start at a small archive."));
        }
    }

    private void tell(String username, ResidencyRow told) {
        accounts.idOf(username).ifPresent(person -> {
            var resident = new Resident(person, clock.instant());
            resident.tell(told);
            residents.add(resident);
        });
    }
}

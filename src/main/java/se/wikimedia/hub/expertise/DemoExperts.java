package se.wikimedia.hub.expertise;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** What two of the demo's people can help with, and a request that one of them was asked about. */
@ApplicationScoped
class DemoExperts {

    /** After the requests. */
    private static final int PRIORITY = 3300;

    private static final int ALL = 1_000;

    @Inject
    ExpertRepository experts;

    @Inject
    Requests requests;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (experts.listed().isEmpty()) {
            tell(
                    "expert",
                    new ExpertRow(
                            true,
                            List.of("copyright", "impact", "data"),
                            List.of("CZ", "DE"),
                            3,
                            "Licences of museums and archives, and figures that their funders understand.",
                            0));
            tell(
                    "author",
                    new ExpertRow(
                            true,
                            List.of("upload", "data", "impact"),
                            List.of("FR"),
                            2,
                            "Batch uploads, and what came of them.",
                            0));
            accounts.idOf("expert").ifPresent(this::ask);
        }
    }

    private void tell(String username, ExpertRow told) {
        accounts.idOf(username).ifPresent(person -> {
            var profile = new ExpertProfile(person);
            profile.tell(told);
            experts.add(profile);
        });
    }

    private void ask(long expert) {
        requests.changed(Instant.EPOCH, 0, ALL).stream()
                .filter(request -> request.waits() && request.topics().contains("impact"))
                .forEach(request -> experts.add(new Handover(request.id(), expert, clock.instant())));
    }
}

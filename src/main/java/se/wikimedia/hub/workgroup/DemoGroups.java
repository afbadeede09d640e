package se.wikimedia.hub.workgroup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.helpdesk.OpenQuestion;
import se.wikimedia.hub.helpdesk.RequestReaders;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** The demo's working group, and what is with it. */
@ApplicationScoped
class DemoGroups {

    private static final int PRIORITY = 3300;

    @Inject
    GroupRepository groups;

    @Inject
    Requests requests;

    @Inject
    RequestReaders readers;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (groups.all().isEmpty()) {
            var group = new WorkGroup(new GroupDraft(
                    "Pictures in bulk",
                    "Uploads of whole collections, and the tools for them.",
                    List.of("en", "cs"),
                    List.of()));
            accounts.idOf("expert").ifPresent(group::join);
            accounts.idOf("host-cz").ifPresent(group::join);
            groups.add(group);
            requests.changed(Instant.EPOCH, 0, 100).stream()
                    .filter(OpenQuestion::waits)
                    .findFirst()
                    .ifPresent(each -> hand(group, each.id()));
        }
    }

    private void hand(WorkGroup group, long request) {
        groups.add(new HandedRequest(request, group.id(), clock.instant()));
        SystemWork.run(() -> readers.let(request, group.members(), RequestReaders.NOBODY));
    }
}

package se.wikimedia.hub.workgroup;

import jakarta.inject.Inject;
import java.time.Clock;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.relation.Act;
import se.wikimedia.hub.relation.Relations;
import se.wikimedia.hub.shared.problem.Problem;

/** Working groups end, and may begin again with the people who are in them. */
@Service
public class GroupClosing {

    @Inject
    GroupRepository groups;

    @Inject
    WorkGroups workGroups;

    @Inject
    GroupHolds holds;

    @Inject
    Relations relations;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * What is with it is with the agents alone again, also what one of the group has taken.
     *
     * @throws Problem not found; {@code stale}: something was handed to it at this moment
     */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow close(long id) {
        var group = holds.withItsRequests(id);
        group.close(clock.instant());
        groups.write();
        groups.with(id).forEach(handed -> {
            holds.end(handed);
            SystemWork.run(() -> relations.note(handed.request(), Act.BACK, me.id(), group.name()));
        });
        return workGroups.row(group);
    }

    /** It takes requests again. @throws Problem not found */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow open(long id) {
        var group = groups.lock(id).orElseThrow(Problem::notFound);
        group.open();
        groups.write();
        return workGroups.row(group);
    }
}

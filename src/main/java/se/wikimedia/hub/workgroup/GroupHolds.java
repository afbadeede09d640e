package se.wikimedia.hub.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.helpdesk.RequestReaders;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Who changes who is in a group or what is with it holds first the requests, then the group, so that the readers of a
 * private request are always its group's members of that moment.
 */
@ApplicationScoped
class GroupHolds {

    @Inject
    GroupRepository groups;

    @Inject
    RequestReaders readers;

    /** What is with no group, or with one, is not with another meanwhile. */
    void hold(Set<Long> held) {
        SystemWork.run(() -> readers.hold(held));
    }

    WorkGroup withItsRequests(long id) {
        return withTheirRequests(Set.of(id)).get(0);
    }

    /** @throws Problem not found; {@code stale}: something was handed to one of them at this moment */
    List<WorkGroup> withTheirRequests(Set<Long> ids) {
        var before = requestsWith(ids);
        hold(before);
        var locked = ids.stream()
                .sorted()
                .map(id -> groups.lock(id).orElseThrow(Problem::notFound))
                .toList();
        if (!before.containsAll(requestsWith(ids))) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return locked;
    }

    private Set<Long> requestsWith(Set<Long> ids) {
        return ids.stream()
                .flatMap(id -> groups.with(id).stream())
                .map(HandedRequest::request)
                .collect(Collectors.toSet());
    }

    /** Its group's members read it, and who answers it writes for the Helpdesk. */
    void let(WorkGroup group, HandedRequest handed) {
        SystemWork.run(() ->
                readers.let(handed.request(), group.members(), handed.taker().orElse(RequestReaders.NOBODY)));
    }

    /** It is with no group any more. */
    void end(HandedRequest handed) {
        groups.remove(handed);
        SystemWork.run(() -> readers.let(handed.request(), Set.of(), RequestReaders.NOBODY));
    }
}

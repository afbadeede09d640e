package se.wikimedia.hub.relation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.helpdesk.Merging;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.Problem;

/** Which requests have to do with each other. Agents say so; everybody reads it as far as they may read the requests. */
@Service
public class Relations {

    @Inject
    RelationRepository relations;

    @Inject
    Merging merging;

    @Inject
    Requests requests;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** @throws Problem not found, also for a private request of somebody else */
    @AllowedToAll
    public Related of(long id) {
        var request = requests.get(id);
        return new Related(
                readable(Stream.ofNullable(request.mergedInto())),
                merging.mergedInto(id),
                readable(Stream.ofNullable(request.splitFrom())),
                merging.splitFrom(id),
                readable(relations.links(id).stream().map(link -> link.otherThan(id))));
    }

    private List<RequestRow> readable(Stream<Long> ids) {
        return requests.readable(ids.toList());
    }

    /** @throws Problem as {@link Merging#merge} */
    @Allowed(Role.AGENT)
    public RequestRow merge(long id, long into) {
        var request = merging.merge(id, into);
        write(id, Act.MERGED, into);
        return request;
    }

    /** @throws Problem as {@link Merging#separate} */
    @Allowed(Role.AGENT)
    public RequestRow separate(long id) {
        var before = requests.get(id).mergedInto();
        var request = merging.separate(id);
        if (before != null) {
            write(id, Act.SEPARATED, before);
        }
        return request;
    }

    /** @throws Problem as {@link Merging#split} */
    @Allowed(Role.AGENT)
    public RequestRow split(long id, Part part) {
        var made = merging.split(id, part.title(), part.text());
        write(id, Act.SPLIT, made.id());
        return made;
    }

    /** Once for any two. @throws Problem not found; {@code request-itself} */
    @Allowed(Role.AGENT)
    public Related link(long id, long other) {
        if (requests.get(id).id() == requests.get(other).id()) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-itself");
        }
        if (link(id, relations.links(id), other).isEmpty()) {
            add(new RequestLink(id, other, clock.instant()));
            write(id, Act.LINKED, other);
        }
        return of(id);
    }

    /** Another agent may have had the same thought at the same moment. */
    private void add(RequestLink link) {
        try {
            relations.add(link);
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.CONFLICT, "request-linked") : e;
        }
    }

    /** @throws Problem not found */
    @Allowed(Role.AGENT)
    public Related unlink(long id, long other) {
        link(id, relations.links(id), other).ifPresent(link -> {
            relations.remove(link);
            write(id, Act.UNLINKED, other);
        });
        return of(id);
    }

    private static Optional<RequestLink> link(long id, List<RequestLink> links, long other) {
        return links.stream().filter(link -> link.otherThan(id) == other).findFirst();
    }

    private void write(long request, Act act, long other) {
        relations.add(new Step(request, act, other, me.id(), clock.instant()));
    }

    /** What is done with a request and a working group. */
    @AllowedToSystem
    public void note(long request, Act act, long person, String whom) {
        relations.add(Step.with(whom, request, act, person, clock.instant()));
    }

    /** In the order in which it was done. */
    @Allowed(Role.AGENT)
    public List<StepRow> history(long id) {
        var steps = relations.steps(id);
        var names = accounts.displayNames(
                steps.stream().flatMap(step -> step.agent().stream()).collect(Collectors.toSet()));
        return steps.stream()
                .map(step -> step.row(step.agent().map(names::get).orElse(null)))
                .toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "requestSteps",
                relations.stepsBy(asked.person()).stream()
                        .map(step -> step.row(null))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        relations.forget(erased.id());
    }
}

package se.wikimedia.hub.workgroup;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Agents bring people together who answer requests; everybody may leave. */
@Service
public class WorkGroups {

    @Inject
    GroupRepository groups;

    @Inject
    GroupHolds holds;

    @Inject
    GroupCheck check;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    /** By name. */
    @Allowed({Role.AGENT, Role.ADMIN})
    public List<GroupRow> all() {
        return groups.all().stream().map(this::row).toList();
    }

    /** @throws Problem not found */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow get(long id) {
        return row(groups.find(id).orElseThrow(Problem::notFound));
    }

    /** Those that the caller is in. */
    @Allowed(Role.LEARNER)
    public List<GroupRow> mine() {
        return groups.of(me.id()).stream().map(this::row).toList();
    }

    GroupRow row(WorkGroup group) {
        var people = accounts.open(group.members());
        var members = group.members().stream()
                .flatMap(person -> Stream.ofNullable(people.get(person)))
                .map(person -> new MemberRow(person.username(), person.displayName()))
                .sorted(Comparator.comparing(MemberRow::displayName).thenComparing(MemberRow::username))
                .toList();
        return group.row(members, groups.with(group.id()).size());
    }

    /** @throws Problem invalid, with everything that is wrong at once */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow make(GroupDraft draft) {
        var group = new WorkGroup(check.checked(draft));
        unique(() -> groups.add(group));
        return row(group);
    }

    /**
     * @param version what the caller has seen; null where that doesn't matter
     * @throws Problem not found; invalid; {@code stale}
     */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow describe(long id, GroupDraft draft, @Nullable Integer version) {
        var told = check.checked(draft);
        var group = groups.lock(id).orElseThrow(Problem::notFound);
        if (version != null && version != group.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        group.describe(told);
        unique(groups::write);
        return row(group);
    }

    private static void unique(Runnable write) {
        try {
            write.run();
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e)
                    ? Problem.invalid(List.of(new FieldProblem("name", "workgroup.name.taken")))
                    : e;
        }
    }

    /** @throws Problem not found; invalid: nobody of that name; {@code group-closed} */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow bring(long id, @Nullable String username) {
        long person = Optional.ofNullable(username)
                .flatMap(accounts::idOf)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("username", "workgroup.nobody"))));
        var group = holds.withItsRequests(id);
        group.refuseWhileClosed();
        group.join(person);
        groups.write();
        groups.with(id).forEach(handed -> holds.let(group, handed));
        return row(group);
    }

    /** @throws Problem not found, also where they aren't in it; forbidden: somebody else who is no agent asks */
    @Allowed(Role.LEARNER)
    public void remove(long id, String username) {
        long person = accounts.idOf(username).orElseThrow(Problem::notFound);
        if (person != me.id() && !me.has(Role.AGENT) && !me.has(Role.ADMIN)) {
            throw Problem.forbidden();
        }
        leave(holds.withItsRequests(id), person);
    }

    private void leave(WorkGroup group, long person) {
        group.leave(person);
        groups.write();
        groups.with(group.id()).forEach(handed -> {
            handed.without(person);
            holds.let(group, handed);
        });
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "workGroups",
                groups.of(asked.person()).stream().map(WorkGroup::name).toList());
        asked.add(
                "workGroupRequests",
                groups.takenBy(asked.person()).stream()
                        .map(HandedRequest::request)
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        var ids = groups.of(erased.id()).stream().map(WorkGroup::id).collect(Collectors.toSet());
        holds.withTheirRequests(ids).forEach(group -> leave(group, erased.id()));
    }
}

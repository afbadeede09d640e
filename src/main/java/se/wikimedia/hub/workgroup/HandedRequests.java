package se.wikimedia.hub.workgroup;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.helpdesk.RequestDecided;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.relation.Act;
import se.wikimedia.hub.relation.Relations;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.Problem;

/** Agents hand requests to working groups, whose members read them; one of them answers. */
@Service
public class HandedRequests {

    @Inject
    GroupRepository groups;

    @Inject
    GroupHolds holds;

    @Inject
    Requests requests;

    @Inject
    Relations relations;

    @Inject
    News news;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** What is with the caller's groups, the oldest first. */
    @Allowed(Role.LEARNER)
    public List<HandedRow> mine() {
        return groups.of(me.id()).stream()
                .flatMap(group -> rows(group, groups.with(group.id())).stream())
                .sorted(Comparator.comparing(HandedRow::handedAt).thenComparing(HandedRow::request))
                .toList();
    }

    /** The group that a request is with. */
    @Allowed(Role.AGENT)
    public Optional<HandedRow> of(long request) {
        requests.get(request);
        return groups.handed(request).flatMap(handed -> rows(get(handed.group()), List.of(handed)).stream()
                .findFirst());
    }

    private List<HandedRow> rows(WorkGroup group, List<HandedRequest> handed) {
        var people = accounts.open(
                handed.stream().flatMap(each -> each.taker().stream()).toList());
        return handed.stream()
                .flatMap(each -> requests.readable(List.of(each.request())).stream()
                        .map(request -> new HandedRow(
                                request.id(),
                                request.title(),
                                request.language(),
                                request.visibility(),
                                group.id(),
                                group.name(),
                                each.taker()
                                        .flatMap(taker -> Optional.ofNullable(people.get(taker)))
                                        .map(person -> person.displayName())
                                        .orElse(null),
                                each.taker().filter(taker -> taker == me.id()).isPresent(),
                                each.handed())))
                .toList();
    }

    /**
     * The group's members may read it from now on; each is told.
     *
     * @throws Problem not found; {@code request-decided}; {@code group-request-handed}: it is with a group; {@code
     *     group-closed}
     */
    @Allowed(Role.AGENT)
    public HandedRow hand(long id, long request) {
        holds.hold(Set.of(request));
        var asked = requests.get(request);
        if (asked.verdict() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-decided");
        }
        var group = groups.lock(id).orElseThrow(Problem::notFound);
        group.refuseWhileClosed();
        var handed = new HandedRequest(request, id, clock.instant());
        add(handed);
        holds.let(group, handed);
        note(request, Act.HANDED, group);
        tell(group, asked, handed);
        return rows(group, List.of(handed)).get(0);
    }

    /** Another agent may have handed it over at the same moment. */
    private void add(HandedRequest handed) {
        if (groups.handed(handed.request()).isPresent()) {
            throw Problem.of(Problem.Kind.CONFLICT, "group-request-handed");
        }
        try {
            groups.add(handed);
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.CONFLICT, "group-request-handed") : e;
        }
    }

    private void note(long request, Act act, WorkGroup group) {
        SystemWork.run(() -> relations.note(request, act, me.id(), group.name()));
    }

    /** A private request's mail doesn't say what it asks. */
    private void tell(WorkGroup group, RequestRow asked, HandedRequest handed) {
        var event = "group:" + asked.id() + ":" + handed.handed().toEpochMilli();
        var tiding = new Tiding(
                NewsKind.GROUP,
                event,
                "/me/groups",
                Map.of("group", group.name()),
                !asked.visibility().equals("public"));
        group.members().stream().filter(person -> person != me.id()).forEach(person -> news.tell(person, tiding));
    }

    /** Nobody of the group may read it any more, unless everybody may. @throws Problem not found */
    @Allowed(Role.AGENT)
    public void takeBack(long request) {
        holds.hold(Set.of(request));
        var group = groups.handed(request)
                .flatMap(handed -> groups.lock(handed.group()))
                .orElseThrow(Problem::notFound);
        holds.end(handed(request));
        note(request, Act.BACK, group);
    }

    /** The caller answers it for the group. @throws Problem not found; {@code group-request-taken}: somebody else does */
    @Allowed(Role.LEARNER)
    public HandedRow take(long request) {
        var group = ofMine(request);
        var handed = handed(request);
        handed.take(me.id());
        holds.let(group, handed);
        note(request, Act.TAKEN, group);
        return rows(group, List.of(handed)).get(0);
    }

    /** Somebody else of the group may answer it. @throws Problem not found; forbidden: the caller doesn't answer it */
    @Allowed(Role.LEARNER)
    public HandedRow letGo(long request) {
        var group = ofMine(request);
        var handed = handed(request);
        handed.letGo(me.id());
        holds.let(group, handed);
        note(request, Act.LET_GO, group);
        return rows(group, List.of(handed)).get(0);
    }

    /** The group that it is with, held, where the caller is in that. */
    private WorkGroup ofMine(long request) {
        holds.hold(Set.of(request));
        return groups.handed(request)
                .flatMap(handed -> groups.lock(handed.group()))
                .filter(group -> group.members().contains(me.id()))
                .orElseThrow(Problem::notFound);
    }

    private HandedRequest handed(long request) {
        return groups.lockHanded(request).orElseThrow(Problem::notFound);
    }

    private WorkGroup get(long id) {
        return groups.find(id).orElseThrow(Problem::notFound);
    }

    void end(@Observes RequestDecided decided) {
        groups.lockHanded(decided.request()).ifPresent(holds::end);
    }
}

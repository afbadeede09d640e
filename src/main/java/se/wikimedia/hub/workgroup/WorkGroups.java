package se.wikimedia.hub.workgroup;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.helpdesk.RequestDecided;
import se.wikimedia.hub.helpdesk.RequestReaders;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.relation.Act;
import se.wikimedia.hub.relation.Relations;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * Agents bring people together and hand them requests; the people read what is with their group, and one of them
 * answers. Whoever changes who is in a group or what is with it holds first the requests, then the group, so that the
 * readers of a private request are always its group's members of that moment.
 */
@Service
public class WorkGroups {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ABOUT = 2_000;
    private static final int MOST_LANGUAGES = 20;

    @Inject
    GroupRepository groups;

    @Inject
    Requests requests;

    @Inject
    RequestReaders readers;

    @Inject
    Relations relations;

    @Inject
    Library library;

    @Inject
    News news;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** By name. */
    @Allowed({Role.AGENT, Role.ADMIN})
    public List<GroupRow> all() {
        return groups.all().stream().map(this::row).toList();
    }

    /** Those that the caller is in. */
    @Allowed(Role.LEARNER)
    public List<GroupRow> mine() {
        return groups.of(me.id()).stream().map(this::row).toList();
    }

    /** What is with the caller's groups, the oldest first. */
    @Allowed(Role.LEARNER)
    public List<HandedRow> handedToMine() {
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

    private GroupRow row(WorkGroup group) {
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
        var group = new WorkGroup(checked(draft));
        unique(() -> groups.add(group));
        return row(group);
    }

    /**
     * @param version what the caller has seen; null where that doesn't matter
     * @throws Problem not found; invalid; {@code stale}
     */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow describe(long id, GroupDraft draft, @Nullable Integer version) {
        var told = checked(draft);
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

    private GroupDraft checked(GroupDraft draft) {
        var name = Optional.ofNullable(draft.name()).orElse("").strip();
        var about = Optional.ofNullable(draft.about()).orElse("").strip();
        var typed = Optional.ofNullable(draft.languages()).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
        var languages = typed.stream()
                .flatMap(each -> Languages.standard().canonical(each).stream())
                .distinct()
                .toList();
        var topics = Optional.ofNullable(draft.topics()).orElse(List.of()).stream()
                .distinct()
                .toList();
        var problems = new ArrayList<FieldProblem>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("name", "workgroup.name.unusable"));
        }
        if (about.length() > LONGEST_ABOUT) {
            problems.add(new FieldProblem("about", "expertise.about.too-long"));
        }
        if (languages.size() != typed.stream().distinct().count() || languages.size() > MOST_LANGUAGES) {
            problems.add(new FieldProblem("languages", "people.languages.unknown"));
        }
        if (!library.catalogue().topics().stream()
                .map(topic -> topic.key())
                .toList()
                .containsAll(topics)) {
            problems.add(new FieldProblem("topics", "help.topics.unknown"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return new GroupDraft(name, about, languages, topics);
    }

    /** @throws Problem not found; invalid: nobody of that name */
    @Allowed({Role.AGENT, Role.ADMIN})
    public GroupRow bring(long id, @Nullable String username) {
        long person = Optional.ofNullable(username)
                .flatMap(accounts::idOf)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("username", "workgroup.nobody"))));
        var group = withItsRequests(id);
        group.join(person);
        groups.write();
        groups.with(id).forEach(handed -> let(group, handed));
        return row(group);
    }

    /** @throws Problem not found, also where they aren't in it; forbidden: somebody else who is no agent asks */
    @Allowed(Role.LEARNER)
    public void remove(long id, String username) {
        long person = accounts.idOf(username).orElseThrow(Problem::notFound);
        if (person != me.id() && !me.has(Role.AGENT) && !me.has(Role.ADMIN)) {
            throw Problem.forbidden();
        }
        leave(withItsRequests(id), person);
    }

    private void leave(WorkGroup group, long person) {
        group.leave(person);
        groups.write();
        groups.with(group.id()).forEach(handed -> {
            handed.without(person);
            let(group, handed);
        });
    }

    private void let(WorkGroup group, HandedRequest handed) {
        SystemWork.run(() ->
                readers.let(handed.request(), group.members(), handed.taker().orElse(RequestReaders.NOBODY)));
    }

    /**
     * The group's members may read it from now on; each is told.
     *
     * @throws Problem not found; {@code request-decided}; {@code group-request-handed}: it is with a group
     */
    @Allowed(Role.AGENT)
    public HandedRow hand(long id, long request) {
        hold(Set.of(request));
        var asked = requests.get(request);
        if (asked.verdict() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-decided");
        }
        var group = groups.lock(id).orElseThrow(Problem::notFound);
        var handed = new HandedRequest(request, id, clock.instant());
        add(handed);
        let(group, handed);
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
        hold(Set.of(request));
        var group = groups.handed(request)
                .flatMap(handed -> groups.lock(handed.group()))
                .orElseThrow(Problem::notFound);
        end(handed(request));
        note(request, Act.BACK, group);
    }

    private void end(HandedRequest handed) {
        groups.remove(handed);
        SystemWork.run(() -> readers.let(handed.request(), Set.of(), RequestReaders.NOBODY));
    }

    /** The caller answers it for the group. @throws Problem not found; {@code group-request-taken}: somebody else does */
    @Allowed(Role.LEARNER)
    public HandedRow take(long request) {
        var group = ofMine(request);
        var handed = handed(request);
        handed.take(me.id());
        let(group, handed);
        note(request, Act.TAKEN, group);
        return rows(group, List.of(handed)).get(0);
    }

    /** Somebody else of the group may answer it. @throws Problem not found; forbidden: the caller doesn't answer it */
    @Allowed(Role.LEARNER)
    public HandedRow letGo(long request) {
        var group = ofMine(request);
        var handed = handed(request);
        handed.letGo(me.id());
        let(group, handed);
        note(request, Act.LET_GO, group);
        return rows(group, List.of(handed)).get(0);
    }

    /** The group that it is with, held, where the caller is in that. */
    private WorkGroup ofMine(long request) {
        hold(Set.of(request));
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

    private void hold(Set<Long> held) {
        SystemWork.run(() -> readers.hold(held));
    }

    private WorkGroup withItsRequests(long id) {
        return withTheirRequests(Set.of(id)).get(0);
    }

    /** @throws Problem not found; {@code stale}: something was handed to one of them at this moment */
    private List<WorkGroup> withTheirRequests(Set<Long> ids) {
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

    void end(@Observes RequestDecided decided) {
        groups.lockHanded(decided.request()).ifPresent(this::end);
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
        withTheirRequests(ids).forEach(group -> leave(group, erased.id()));
    }
}

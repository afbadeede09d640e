package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.gap.GapDraft;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.gap.Origin;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/**
 * Requests from the question to the verdict. A private one is there for its author and the agents; for everybody else
 * there is nothing, and nothing tells the difference.
 */
@Service
public class Requests {

    @Inject
    HelpRequestRepository requests;

    @Inject
    QuestionCheck check;

    @Inject
    Verdicts verdicts;

    @Inject
    RequestAccess access;

    @Inject
    RequestLimits limits;

    @Inject
    Gaps gaps;

    @Inject
    News news;

    @Inject
    Event<RequestDecided> decided;

    @Inject
    Accounts accounts;

    @Inject
    ReaderLanguage reader;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * @throws Problem invalid, with everything that is wrong at once, or too many
     */
    @Allowed(Role.LEARNER)
    public RequestRow ask(RequestDraft draft) {
        limits.ask(me.id());
        var inReadersLanguage = draft.language() == null || draft.language().isBlank() ? inLanguage(draft) : draft;
        var question = check.check(inReadersLanguage, accounts.mine().community());
        var request = new HelpRequest(me.id(), question, time(draft.createdAt()));
        requests.add(request);
        return access.row(request);
    }

    private RequestDraft inLanguage(RequestDraft draft) {
        return new RequestDraft(
                draft.title(),
                draft.text(),
                draft.visibility(),
                reader.getTag(),
                draft.community(),
                draft.topics(),
                draft.neededBy(),
                draft.partner(),
                draft.platform(),
                draft.createdAt());
    }

    private Instant time(@Nullable Instant told) {
        if (told == null) {
            return clock.instant();
        }
        if (!me.has(Role.ADMIN) || told.isAfter(clock.instant())) {
            throw Problem.invalid(List.of(new FieldProblem("createdAt", "gap.created.not-yours")));
        }
        return told;
    }

    /** What the caller may read, by id; those after {@code after}. */
    @AllowedToAll
    public List<RequestRow> list(long after, int limit) {
        var found = me.has(Role.AGENT)
                ? requests.all(after, limit)
                : requests.visible(me.signedIn() ? me.id() : 0, after, limit);
        return rows(found);
    }

    /** Keys of topics on which people who read this language have found material in another one only. */
    @AllowedToAll
    public Set<String> topicsOnlyInAnotherLanguage(String language) {
        return requests.topics(language, Verdict.OTHER_LANGUAGE).stream()
                .flatMap(topics -> Stream.of(topics.split(" ")))
                .filter(topic -> !topic.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * @throws Problem not found, also for a private request of somebody else
     */
    @AllowedToAll
    public RequestRow get(long id) {
        return access.find(id).map(access::row).orElseThrow(Problem::notFound);
    }

    /** Those of them that the caller may read, in the order of the ids. */
    @AllowedToAll
    public List<RequestRow> readable(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> access.find(id).stream())
                .map(access::row)
                .toList();
    }

    /** The latest questions that are open to all. */
    @AllowedToAll
    public List<RequestRow> latest(int limit) {
        return rows(requests.latest(limit));
    }

    /** The latest questions that are open to all; {@code topic} is a key of the catalogue, empty for all. */
    @AllowedToAll
    public List<RequestRow> latest(String topic, int limit) {
        return rows(topic.isEmpty() ? requests.latest(limit) : requests.latestOn(topic, limit));
    }

    /** How many questions are open to all; what is private is in no count. */
    @AllowedToAll
    public long countOpen() {
        return requests.countOpen();
    }

    /** All that are open to all, for figures. */
    @AllowedToAll
    public List<CountedRequest> counted() {
        return requests.open().stream().map(HelpRequest::counted).toList();
    }

    /**
     * Questions open to all in the order of their last change; those of {@code since} itself only with higher ids than
     * {@code after}. What is private is never among them.
     */
    @AllowedToAll
    public List<OpenQuestion> changed(Instant since, long after, int limit) {
        return requests.changed(since, after, limit).stream()
                .map(HelpRequest::question)
                .toList();
    }

    /** Those that are open to all and wait for a verdict, in the order of the ids. */
    @AllowedToAll
    public List<RequestRow> waiting(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return requests.open(ids).stream()
                .filter(request -> !request.decided() && !request.merged())
                .sorted(Comparator.comparingInt(request -> ids.indexOf(request.id())))
                .map(access::row)
                .toList();
    }

    /** The caller's own, the latest first. */
    @Allowed(Role.LEARNER)
    public List<RequestRow> mine() {
        return rows(requests.of(me.id()));
    }

    /** What waits for a verdict, the oldest first. */
    @Allowed(Role.AGENT)
    public List<RequestRow> waiting(int limit) {
        return rows(requests.waiting(limit));
    }

    /** All that fit, private ones among them, by number behind {@code after}; the direction is the filter's. */
    @Allowed(Role.AGENT)
    public List<RequestRow> search(RequestFilter filter, long after, int limit) {
        return rows(requests.search(filter, me.id(), after, limit));
    }

    /** Who has asked; empty when they are no longer there. */
    @Allowed(Role.AGENT)
    public Optional<Long> requester(long id) {
        return requests.find(id).flatMap(HelpRequest::requester);
    }

    /** Who has taken it; empty when nobody has, or they are no longer there. */
    @Allowed(Role.AGENT)
    public Optional<Long> agent(long id) {
        return requests.find(id).flatMap(HelpRequest::agent);
    }

    /**
     * @throws Problem not found; invalid: no such community
     */
    @Allowed(Role.LEARNER)
    public RequestRow join(long id, Joining joining) {
        var request = requests.lock(id)
                .filter(each -> each.open() && access.mayRead(each))
                .orElseThrow(Problem::notFound);
        var own = accounts.mine().community();
        var community = joining.community() == null || joining.community().isBlank() ? own : joining.community();
        check.community(community == null ? "" : community).ifPresent(problem -> {
            throw Problem.invalid(List.of(problem));
        });
        request.join(new Supporter(me.id(), community == null ? "" : community, joining.neededBy(), clock.instant()));
        requests.write();
        return access.row(request);
    }

    /** @throws Problem not found; {@code request-decided} */
    @Allowed(Role.AGENT)
    public RequestRow take(long id) {
        var request = locked(id, null);
        request.take(me.id());
        requests.write();
        return access.row(request);
    }

    /**
     * @param version what the agent has seen; null where that doesn't matter
     * @throws Problem not found; invalid; {@code request-decided}; {@code stale}: it has changed since
     */
    @Allowed(Role.AGENT)
    public RequestRow close(long id, Closing closing, @Nullable Integer version) {
        var request = locked(id, version);
        var merged = requests.mergedInto(id).stream()
                .flatMap(each -> requests.lock(each.id()).stream())
                .filter(each -> !each.decided())
                .toList();
        verdicts.close(request, merged, closing);
        requests.write();
        var told = new HashSet<>(Set.of(me.id()));
        Stream.concat(Stream.of(request), merged.stream()).forEach(each -> {
            tellOfVerdict(each, told);
            decided.fire(new RequestDecided(each.id(), each.version()));
        });
        return access.row(request);
    }

    /** Once to everybody, at the request by which they know. */
    private void tellOfVerdict(HelpRequest request, Set<Long> told) {
        Map<String, String> words = request.open() ? Map.of("title", request.title()) : Map.of();
        var event = "decided:" + request.id() + ":" + request.version();
        var tiding = new Tiding(NewsKind.DECIDED, event, "/help/" + request.id(), words, !request.open())
                .within("request-" + request.id());
        request.concerned().stream().filter(told::add).forEach(person -> news.tell(person, tiding));
    }

    private HelpRequest locked(long id, @Nullable Integer version) {
        var request = requests.lock(id).orElseThrow(Problem::notFound);
        if (version != null && version != request.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return request;
    }

    /** It helped. @throws Problem not found; {@code request-undecided} */
    @Allowed(Role.LEARNER)
    public RequestRow confirm(long id) {
        var request = mine(id);
        request.confirm();
        requests.write();
        return access.row(request);
    }

    /** It didn't help; the gaps that nothing rests on yet are taken back. */
    @Allowed(Role.LEARNER)
    public RequestRow reopen(long id) {
        var request = mine(id);
        request.reopen();
        gaps.withdraw(id);
        requests.write();
        return access.row(request);
    }

    private HelpRequest mine(long id) {
        var request = requests.lock(id).filter(access::mayRead).orElseThrow(Problem::notFound);
        if (!request.isOf(me.id())) {
            throw Problem.forbidden();
        }
        return request;
    }

    /**
     * A gap that somebody has noticed, in a request or elsewhere.
     *
     * @throws Problem invalid, also when there is no such request for the caller
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.ADMIN})
    public GapRow addGap(GapDraft draft) {
        if (draft.request() == null) {
            return gaps.add(draft, Origin.ELSEWHERE);
        }
        var request = requests.find(draft.request())
                .filter(access::mayRead)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("request", "problem.not-found"))));
        return gaps.add(draft, request.origin());
    }

    private List<RequestRow> rows(List<HelpRequest> found) {
        return found.stream().map(access::row).toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "requests",
                requests.of(asked.person()).stream()
                        .map(request -> request.row(true))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        requests.forget(erased.id());
    }
}

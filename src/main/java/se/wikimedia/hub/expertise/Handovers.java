package se.wikimedia.hub.expertise;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Requests that experts are asked about. Only those that are open to all: a private one stays with the agents. */
@Service
public class Handovers {

    private static final int LONGEST = 10_000;

    @Inject
    ExpertRepository experts;

    @Inject
    Requests requests;

    @Inject
    News news;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * @param username of somebody who has agreed to be asked
     * @throws Problem not found; {@code request-private}; {@code request-decided}; {@code handover-made}: they have been
     *     asked; invalid: nobody who can be asked
     */
    @Allowed(Role.AGENT)
    public HandoverRow hand(long request, @Nullable String username) {
        var asked = requests.get(request);
        if (!asked.visibility().equals("public")) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-private");
        }
        if (asked.verdict() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-decided");
        }
        long expert = Optional.ofNullable(username)
                .flatMap(accounts::idOf)
                .filter(person ->
                        experts.find(person).filter(ExpertProfile::listed).isPresent())
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("username", "expertise.not-listed"))));
        var handover = new Handover(request, expert, clock.instant());
        add(handover);
        tell(handover, NewsKind.HANDED, "handed:", asked);
        return row(handover);
    }

    /** Another agent may have asked them at the same moment. */
    private void add(Handover handover) {
        try {
            experts.add(handover);
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.CONFLICT, "handover-made") : e;
        }
    }

    private void tell(Handover handover, NewsKind kind, String event, RequestRow about) {
        var tiding = new Tiding(kind, event + about.id(), "/me/expertise", Map.of("title", about.title()), false);
        news.tell(handover.person(), tiding);
    }

    /** What the caller was asked about, the latest first. */
    @Allowed(Role.LEARNER)
    public List<HandoverRow> mine() {
        return experts.of(me.id()).stream().map(this::row).toList();
    }

    /** Who was asked about a request, in that order. */
    @Allowed(Role.AGENT)
    public List<HandoverRow> about(long request) {
        var handovers = experts.about(request);
        var names =
                accounts.displayNames(handovers.stream().map(Handover::person).collect(Collectors.toSet()));
        return handovers.stream()
                .map(handover -> handover.row(title(handover), names.get(handover.person())))
                .toList();
    }

    /** Names of those who have helped with a request that the caller may read, once they were thanked. */
    @AllowedToAll
    public List<String> helped(long request) {
        requests.get(request);
        var thanked = experts.about(request).stream()
                .filter(Handover::thanked)
                .map(Handover::person)
                .toList();
        var people = accounts.open(thanked);
        return thanked.stream()
                .flatMap(person -> Stream.ofNullable(people.get(person)))
                .map(person -> person.displayName())
                .toList();
    }

    /** @throws Problem not found: not theirs; {@code handover-answered} */
    @Allowed(Role.LEARNER)
    public HandoverRow accept(long id) {
        var handover = mine(id);
        handover.accept();
        return row(handover);
    }

    /** @throws Problem not found: not theirs; {@code handover-answered} */
    @Allowed(Role.LEARNER)
    public HandoverRow decline(long id) {
        var handover = mine(id);
        handover.decline();
        return row(handover);
    }

    /** @throws Problem not found: not theirs; invalid: no words, or too many; {@code handover-answered}: declined */
    @Allowed(Role.LEARNER)
    public HandoverRow advise(long id, @Nullable String text) {
        var handover = mine(id);
        handover.advise(words(text));
        return row(handover);
    }

    private Handover mine(long id) {
        return experts.lockHandover(id)
                .filter(handover -> handover.isOf(me.id()))
                .orElseThrow(Problem::notFound);
    }

    /** Their name is shown beside the request from now on. @throws Problem not found; {@code handover-without-advice} */
    @Allowed(Role.AGENT)
    public HandoverRow thank(long id, @Nullable String text) {
        var handover = experts.lockHandover(id).orElseThrow(Problem::notFound);
        handover.thank(words(text));
        tell(handover, NewsKind.HELPED, "helped:", requests.get(handover.request()));
        return row(handover);
    }

    private static String words(@Nullable String text) {
        var words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("text", "expertise.text.unusable")));
        }
        return words;
    }

    private HandoverRow row(Handover handover) {
        return handover.row(title(handover), null);
    }

    private String title(Handover handover) {
        return requests.readable(List.of(handover.request())).stream()
                .map(RequestRow::title)
                .findFirst()
                .orElse("");
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "handovers", experts.of(asked.person()).stream().map(this::row).toList());
    }
}

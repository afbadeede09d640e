package se.wikimedia.hub.conversation;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.helpdesk.GuestGone;
import se.wikimedia.hub.helpdesk.Parties;
import se.wikimedia.hub.helpdesk.RequestParties;
import se.wikimedia.hub.helpdesk.RequestReaders;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Who has asked and the Helpdesk write to each other; each is told when the other has. */
@Service
public class Conversations {

    private static final int LONGEST = 10_000;

    @Inject
    MessageRepository messages;

    @Inject
    Requests requests;

    @Inject
    RequestParties parties;

    @Inject
    RequestReaders readers;

    @Inject
    ConversationLimits limits;

    @Inject
    News news;

    @Inject
    Event<MessageWritten> written;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * In the order in which they were written; none for who is on neither side.
     *
     * @throws Problem not found, also for a private request of somebody else
     */
    @AllowedToAll
    public List<MessageRow> about(long request) {
        return isPart(requests.get(request)) ? rows(request) : List.of();
    }

    /** Whether the caller is on one of the two sides. */
    @AllowedToAll
    public boolean mayWrite(long request) {
        return isPart(requests.get(request));
    }

    private boolean isPart(RequestRow request) {
        return request.mine() || me.has(Role.AGENT) || readers.mayAnswer(request.id());
    }

    private List<MessageRow> rows(long request) {
        var found = messages.about(request);
        var authors = accounts.open(found.stream()
                .flatMap(message -> message.author().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        return found.stream()
                .map(message -> message.row(message.author()
                        .flatMap(author -> Optional.ofNullable(authors.get(author)))
                        .map(PublicPerson::displayName)
                        .orElse(null)))
                .toList();
    }

    /**
     * To the other side.
     *
     * @throws Problem not found; forbidden: on neither side; invalid: no words, or too many; too many messages
     */
    @Allowed(Role.LEARNER)
    public MessageRow write(long request, @Nullable String text) {
        var about = requests.get(request);
        if (!isPart(about)) {
            throw Problem.forbidden();
        }
        limits.write(request);
        var words = checked(text);
        return (about.mine() ? fromAsker(request, me.id(), words) : fromDesk(request, words)).row(me.displayName());
    }

    private static String checked(@Nullable String text) {
        var words = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("text", "conversation.unusable")));
        }
        return words;
    }

    private RequestMessage fromDesk(long request, String text) {
        var message = RequestMessage.ofDesk(request, me.id(), text, clock.instant());
        messages.add(message);
        var about = SystemWork.call(() -> parties.of(request)).orElseThrow(Problem::notFound);
        Map<String, String> words = about.open() ? Map.of("title", about.title()) : Map.of();
        var tiding = new Tiding(
                        NewsKind.WROTE,
                        "wrote:" + message.id(),
                        "/help/" + request,
                        words,
                        !about.open(),
                        about.open() ? "" : "private")
                .within("request-" + request);
        Optional.ofNullable(about.requester()).ifPresent(asker -> news.tell(asker, tiding));
        written.fire(new MessageWritten(request, message.id()));
        return message;
    }

    private RequestMessage fromAsker(long request, @Nullable Long asker, String text) {
        var message = new RequestMessage(request, asker, text, clock.instant());
        messages.add(message);
        var about = SystemWork.call(() -> parties.of(request)).orElseThrow(Problem::notFound);
        var tiding = new Tiding(
                NewsKind.WROTE,
                "wrote:" + message.id(),
                "/help/" + request,
                Map.of("number", String.valueOf(request)),
                !about.open(),
                "desk");
        SystemWork.run(() -> agents(request, about).forEach(agent -> news.tell(agent, tiding)));
        return message;
    }

    /** Whoever has taken it, as an agent or for a group; where nobody has, all agents. */
    private Set<Long> agents(long request, Parties about) {
        var taken = new TreeSet<>(readers.answering(request));
        Optional.ofNullable(about.agent()).ifPresent(taken::add);
        return taken.isEmpty() ? new TreeSet<>(directory.holders(Role.AGENT, "")) : taken;
    }

    /** What there is between a guest and the Helpdesk. */
    @AllowedToSystem
    public List<MessageRow> withGuest(long request) {
        return rows(request);
    }

    /** @throws Problem invalid: no words, or too many; too many messages */
    @AllowedToSystem
    public void writeAsGuest(long request, @Nullable String text) {
        limits.write(request);
        fromAsker(request, null, checked(text));
    }

    /**
     * From who has asked, known by other means than being signed in; a text that is too long is shortened.
     *
     * @param asker null for a guest
     */
    @AllowedToSystem
    public void receive(long request, @Nullable Long asker, String text) {
        var words = text.strip();
        fromAsker(request, asker, words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words);
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "requestMessages",
                messages.by(asked.person()).stream()
                        .map(message -> message.row(null))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        messages.forget(erased.id());
    }

    void forget(@Observes GuestGone gone) {
        messages.forgetGuest(gone.request());
    }
}

package se.wikimedia.hub.guest;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.conversation.Conversations;
import se.wikimedia.hub.conversation.MessageWritten;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.helpdesk.GuestDesk;
import se.wikimedia.hub.helpdesk.RequestDecided;
import se.wikimedia.hub.helpdesk.RequestDraft;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Profile;
import se.wikimedia.hub.proposal.ProposalMade;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/**
 * Questions of people without an account. Whether an address belongs to an account, has asked before, or is written to
 * no more today: the answer is the same.
 */
@Service
public class Guests {

    private static final Duration TO_CONFIRM = Duration.ofDays(3);
    private static final Duration TO_COME_BACK = Duration.ofDays(730);

    private final Jsonb json = JsonbBuilder.create();

    @Inject
    GuestRepository guests;

    @Inject
    GuestDesk desk;

    @Inject
    GuestLimits limits;

    @Inject
    Conversations conversations;

    @Inject
    Gaps gaps;

    @Inject
    News news;

    @Inject
    Requests requests;

    @Inject
    Accounts accounts;

    @Inject
    Event<GuestSent> sent;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "HUB_DEMO", defaultValue = "false")
    boolean demo;

    /** Whether guests may ask: where no mail leaves the hub, nobody could confirm. A demo shows how it would be. */
    @AllowedToAll
    public boolean welcome() {
        return demo || news.sends();
    }

    /**
     * Writes to the address; the question waits until its link is used.
     *
     * @param network the network address of who asks
     * @throws Problem invalid, with everything that is wrong at once; too many; {@code no-mails}: guests can't ask here
     */
    @AllowedToAll
    public void ask(GuestDraft draft, String network) {
        if (!welcome()) {
            throw Problem.of(Problem.Kind.UNAVAILABLE, "no-mails");
        }
        limits.ask(network);
        var email = draft.email() == null ? "" : draft.email().strip();
        var question = inReadersLanguage(draft.question());
        check(email, question);
        boolean machine = draft.website() != null && !draft.website().isBlank();
        if (!machine && limits.mayWriteTo(email)) {
            var guest = new GuestQuestion(email, reader.getTag(), json.toJson(question), clock.instant());
            guests.add(guest);
            tell(guest, NewsKind.CONFIRM, "confirm:" + guest.id(), Map.of());
        }
    }

    private RequestDraft inReadersLanguage(@Nullable RequestDraft draft) {
        if (draft == null) {
            throw Problem.invalid(List.of(new FieldProblem("text", "help.text.unusable")));
        }
        boolean told = draft.language() != null && !draft.language().isBlank();
        return new RequestDraft(
                draft.title(),
                draft.text(),
                draft.visibility(),
                told ? draft.language() : reader.getTag(),
                draft.community(),
                draft.topics(),
                draft.neededBy(),
                draft.partner(),
                draft.platform(),
                null);
    }

    private void check(String email, RequestDraft question) {
        var problems = new ArrayList<>(Profile.emailProblem(email).stream().toList());
        try {
            SystemWork.run(() -> desk.check(question));
        } catch (Problem problem) {
            problems.addAll(problem.fields());
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /**
     * A question that came by mail from this address, or from somebody who claims to be there. It is private and lacks
     * the community until its link is used.
     *
     * @param title the text's beginning where it is empty
     * @return its number; empty where the address isn't written to any more today, or is none
     */
    @AllowedToSystem
    public Optional<Long> receive(String email, String language, String title, String text) {
        if (Profile.emailProblem(email).isPresent() || !limits.mayWriteTo(email)) {
            return Optional.empty();
        }
        var question = new RequestDraft(title, text, "private", language, null, null, null, null, null, null);
        var guest = new GuestQuestion(email, language, json.toJson(question), clock.instant());
        guests.add(guest);
        tell(guest, NewsKind.CONFIRM, "confirm:" + guest.id(), Map.of());
        return Optional.of(guest.id());
    }

    /** The request that a question has become, for a mail from its guest's address. */
    @AllowedToSystem
    public Optional<Long> requestOf(long question, String email) {
        return guests.find(question)
                .filter(guest -> guest.email().filter(email::equalsIgnoreCase).isPresent())
                .flatMap(GuestQuestion::request);
    }

    /** @throws Problem not found */
    @AllowedToAll
    public long number(String code) {
        return locked(code).id();
    }

    /**
     * Tells what a question lacks that came by mail.
     *
     * @throws Problem not found; invalid
     */
    @AllowedToAll
    public GuestRow complete(String code, GuestCompletion completion) {
        var guest = locked(code);
        if (guest.request().isEmpty()) {
            var whole = completion.of(json.fromJson(guest.question(), RequestDraft.class));
            SystemWork.run(() -> desk.check(whole));
            guest.reword(json.toJson(whole));
        }
        return row(guest);
    }

    /** Whether the caller's account has the guest's address, so that the question can be asked by the account. */
    @AllowedToAll
    public boolean mayClaim(String code) {
        return mayClaim(locked(code));
    }

    private boolean mayClaim(GuestQuestion guest) {
        return me.signedIn()
                && guest.request().isEmpty()
                && guest.email()
                        .filter(email -> email.equalsIgnoreCase(accounts.mine().email()))
                        .isPresent();
    }

    /**
     * Who is signed in and has the link asks the question with their account; the guest is forgotten.
     *
     * @return the request's number
     * @throws Problem not found; forbidden: the address isn't that of the account; invalid; too many
     */
    @Allowed(Role.LEARNER)
    public long claim(String code) {
        var guest = locked(code);
        if (!mayClaim(guest)) {
            throw Problem.forbidden();
        }
        long request = requests.ask(json.fromJson(guest.question(), RequestDraft.class))
                .id();
        sent.fire(new GuestSent(guest.id(), request, me.id()));
        guests.remove(guest);
        SystemWork.run(() -> news.forgetAt(guest.path()));
        return request;
    }

    /** @throws Problem not found: no such code, or it was withdrawn or never confirmed */
    @AllowedToAll
    public GuestRow get(String code) {
        return row(locked(code));
    }

    /**
     * The address is theirs: the question is asked, once however often this is called.
     *
     * @throws Problem not found; invalid: it came by mail and lacks something
     */
    @AllowedToAll
    public GuestRow send(String code) {
        var guest = locked(code);
        if (guest.request().isEmpty()) {
            var question = json.fromJson(guest.question(), RequestDraft.class);
            long request = SystemWork.call(() -> desk.ask(question));
            guest.becomes(request);
            sent.fire(new GuestSent(guest.id(), request, null));
        }
        return row(guest);
    }

    /** It helped. @throws Problem not found; {@code request-undecided} */
    @AllowedToAll
    public GuestRow confirm(String code) {
        return act(code, desk::confirm);
    }

    /** It didn't help. @throws Problem not found; {@code request-undecided} */
    @AllowedToAll
    public GuestRow reopen(String code) {
        return act(code, desk::reopen);
    }

    private GuestRow act(String code, Function<Long, ?> act) {
        var guest = locked(code);
        var request = guest.request().orElseThrow(Problem::notFound);
        SystemWork.call(() -> act.apply(request));
        return row(guest);
    }

    /** To the Helpdesk. @throws Problem not found, also until it is confirmed; invalid: no words, or too many; too many */
    @AllowedToAll
    public GuestRow write(String code, @Nullable String text) {
        var guest = locked(code);
        var request = guest.request().orElseThrow(Problem::notFound);
        SystemWork.run(() -> conversations.writeAsGuest(request, text));
        return row(guest);
    }

    /** The hub forgets the address and who has asked; what nobody else rests on goes altogether. */
    @AllowedToAll
    public void withdraw(String code) {
        var guest = locked(code);
        var request = guest.request();
        guests.remove(guest);
        SystemWork.run(() -> {
            news.forgetAt(guest.path());
            request.ifPresent(desk::withdraw);
        });
    }

    private GuestQuestion locked(String code) {
        return guests.lock(code).orElseThrow(Problem::notFound);
    }

    private GuestRow row(GuestQuestion guest) {
        return guest.request()
                .map(request ->
                        SystemWork.call(() -> new GuestRow(null, desk.get(request), conversations.withGuest(request))))
                .orElseGet(() -> new GuestRow(json.fromJson(guest.question(), RequestDraft.class), null, List.of()));
    }

    /** Whether a guest has asked it and can still be told. */
    @Allowed(Role.AGENT)
    public boolean listens(long request) {
        return guests.of(request).flatMap(GuestQuestion::email).isPresent();
    }

    /** What nobody confirmed goes after three days, an address two years after the verdict. */
    @AllowedToSystem
    public void tidy() {
        guests.unconfirmed(clock.instant().minus(TO_CONFIRM)).forEach(guest -> {
            guests.remove(guest);
            news.forgetAt(guest.path());
        });
        guests.forgetAddresses(clock.instant().minus(TO_COME_BACK));
    }

    void tell(@Observes RequestDecided decided) {
        guests.of(decided.request()).ifPresent(guest -> {
            var request = SystemWork.call(() -> desk.get(decided.request()));
            Map<String, String> words =
                    request.visibility().equals("public") ? Map.of("title", request.title()) : Map.of();
            tell(guest, NewsKind.DECIDED, "decided:" + request.id() + ":" + decided.version(), words);
        });
    }

    void tell(@Observes MessageWritten message) {
        guests.of(message.request()).ifPresent(guest -> {
            var request = SystemWork.call(() -> desk.get(message.request()));
            boolean open = request.visibility().equals("public");
            Map<String, String> words = open ? Map.of("title", request.title()) : Map.of();
            tell(guest, NewsKind.WROTE, "wrote:" + message.message(), words, open ? "" : "private");
        });
    }

    void tell(@Observes ProposalMade made) {
        SystemWork.call(() -> gaps.requestsBehind(made.proposal())).stream()
                .flatMap(request -> guests.of(request).stream())
                .forEach(guest -> tell(guest, NewsKind.MADE, "made:" + made.proposal(), Map.of("title", made.title())));
    }

    /** Confidential, as the link opens the question; but an admin of a demo has to pass the first one on. */
    private void tell(GuestQuestion guest, NewsKind kind, String event, Map<String, String> words) {
        tell(guest, kind, event, words, "");
    }

    private void tell(GuestQuestion guest, NewsKind kind, String event, Map<String, String> words, String variant) {
        boolean confidential = kind != NewsKind.CONFIRM || news.sends();
        var tiding = new Tiding(kind, event, guest.path(), words, confidential, variant).within("guest-" + guest.id());
        guest.email().ifPresent(email -> SystemWork.run(() -> news.tell(email, guest.language(), tiding)));
    }
}

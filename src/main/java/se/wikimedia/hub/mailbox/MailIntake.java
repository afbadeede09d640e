package se.wikimedia.hub.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.attachment.Attachments;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.conversation.Conversations;
import se.wikimedia.hub.guest.GuestSent;
import se.wikimedia.hub.guest.Guests;
import se.wikimedia.hub.helpdesk.Parties;
import se.wikimedia.hub.helpdesk.RequestParties;
import se.wikimedia.hub.mail.MailText;
import se.wikimedia.hub.mail.ReadMail;
import se.wikimedia.hub.news.MailThread;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.people.Contact;
import se.wikimedia.hub.people.Directory;

/**
 * What is written down of mails. What a mail becomes and that it was read is one transaction; only then it is moved in
 * the mailbox. A node that dies in between has the mail read again, and what it became is known.
 *
 * <p>Nobody is believed to be who the From line says. A mail without a thread is a guest's question, which is there for
 * nobody until a link is used that went to that address. One with a thread answers a mail that went to one address,
 * with a Message-ID that nobody can guess, and has to come from there.
 */
@ApplicationScoped
class MailIntake {

    /** Longer than reading one mail takes; then another node goes on. */
    static final Duration TURN = Duration.ofMinutes(5);

    private static final int LONGEST_TEXT = 9_900;
    private static final long MOST_HELD_BYTES = 256L << 20;

    private final String node;

    @Inject
    MailRepository mails;

    @Inject
    MailLimits limits;

    @Inject
    Guests guests;

    @Inject
    Conversations conversations;

    @Inject
    RequestParties parties;

    @Inject
    Attachments attachments;

    @Inject
    Directory directory;

    @Inject
    News news;

    @Inject
    Clock clock;

    MailIntake() {
        this(UUID.randomUUID().toString());
    }

    /** @param node its name, different for each */
    MailIntake(String node) {
        this.node = node;
    }

    String node() {
        return node;
    }

    /** Whether this node may read on; another one can't meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean turn() {
        var now = clock.instant();
        return mails.take(node, now, now.plus(TURN));
    }

    /** @param trouble empty where all went well */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(String trouble) {
        mails.end(node, clock.instant(), trouble);
    }

    /** What became of a mail that was read before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Fate> find(String key) {
        return mails.fate(key);
    }

    /** A mail that isn't to be read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Fate note(String key, Fate fate) {
        var seen = new SeenMail(key, clock.instant());
        seen.becomes(fate);
        mails.add(seen);
        return fate;
    }

    /** Reads a mail; refused with a duplicate key where another node does at the same moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Fate take(ReadMail mail) {
        var seen = new SeenMail(mail.key(), clock.instant());
        mails.add(seen);
        var fate = SystemWork.call(() -> fateOf(mail));
        seen.becomes(fate);
        return fate;
    }

    private Fate fateOf(ReadMail mail) {
        if (mail.automatic().isPresent()) {
            return Fate.AUTOMATIC;
        }
        if (mail.from().isEmpty()) {
            return Fate.UNREADABLE;
        }
        if (!limits.mayRead(mail.from())) {
            return Fate.TOO_MANY;
        }
        if (mail.subject().isBlank() && mail.text().isBlank() && mail.files().isEmpty()) {
            return Fate.EMPTY;
        }
        return mail.answers().stream()
                .flatMap(id -> news.threadOf(id).stream())
                .findFirst()
                .flatMap(thread -> answered(thread, mail))
                .map(this::write)
                .orElseGet(() -> ask(mail));
    }

    /** A message on a request; by whom is null for a guest. */
    private record Answer(long request, @Nullable Long asker, ReadMail mail) {}

    private Optional<Answer> answered(MailThread thread, ReadMail mail) {
        return thread.person() == MailThread.GUEST
                ? thread.number("guest")
                        .flatMap(question -> guests.requestOf(question, mail.from()))
                        .map(request -> new Answer(request, null, mail))
                : thread.number("request")
                        .filter(request -> hasAsked(request, thread.person()) && isFrom(thread.person(), mail))
                        .map(request -> new Answer(request, thread.person(), mail));
    }

    private boolean hasAsked(long request, long person) {
        return parties.of(request)
                .map(Parties::requester)
                .filter(asker -> asker == person)
                .isPresent();
    }

    private boolean isFrom(long person, ReadMail mail) {
        return directory
                .contact(person)
                .map(Contact::email)
                .filter(mail.from()::equalsIgnoreCase)
                .isPresent();
    }

    private Fate write(Answer answer) {
        var text = MailText.answer(answer.mail().text());
        conversations.receive(
                answer.request(), answer.asker(), text.isEmpty() ? answer.mail().subject() : text);
        answer.mail()
                .files()
                .forEach(file -> attachments.receive(answer.request(), answer.asker(), file.name(), file.content()));
        return Fate.MESSAGE;
    }

    private Fate ask(ReadMail mail) {
        var text = MailText.whole(mail.text());
        var question = guests.receive(mail.from(), mail.language(), mail.subject(), shortened(text));
        question.ifPresent(number -> hold(number, mail));
        return question.isPresent() ? Fate.QUESTION : Fate.TOO_MANY;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private void hold(long question, ReadMail mail) {
        if (mails.heldSize() < MOST_HELD_BYTES) {
            mail.files().stream()
                    .filter(file -> attachments.takes(file.name(), file.content()))
                    .forEach(file -> mails.hold(new HeldFile(question, file)));
        }
    }

    /** The question is confirmed, and its files go where it goes. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes GuestSent sent) {
        mails.held(sent.question()).forEach(file -> {
            SystemWork.run(() -> attachments.receive(sent.request(), sent.person(), file.name(), file.content()));
            mails.release(file);
        });
    }
}

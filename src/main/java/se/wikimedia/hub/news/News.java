package se.wikimedia.hub.news;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.people.Contact;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Messages;

/** Telling people, and how they want to be told. */
@Service
public class News {

    private static final int MOST_NOTICES = 100;

    @Inject
    NoticeRepository notices;

    @Inject
    ChoiceRepository choices;

    @Inject
    Directory directory;

    @Inject
    Messages messages;

    @Inject
    MailSettings mails;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * Writes down, within the caller's transaction, what somebody is to be told; nobody waits for a mail. Who is told
     * the same event again hears nothing, nor does who is no longer there.
     */
    @Allowed(Role.LEARNER)
    @AllowedToSystem
    public void tell(long person, Tiding tiding) {
        tell(person, tiding, null);
    }

    /**
     * The same with something for the person's calendar program, which goes with the mail.
     *
     * @param calendar iCalendar with a METHOD (RFC 6047)
     */
    @Allowed(Role.LEARNER)
    @AllowedToSystem
    public void tell(long person, Tiding tiding, @Nullable String calendar) {
        SystemWork.call(() -> directory.contact(person)).ifPresent(contact -> tell(person, contact, tiding, calendar));
    }

    private void tell(long person, Contact contact, Tiding tiding, @Nullable String calendar) {
        var delivery = choices(person).getOrDefault(tiding.kind(), Delivery.AT_ONCE);
        var unsubscribe = new UnsubscribeLink(person, tiding.kind()).path(choices.key());
        var letter = new LetterWriter(messages, mails.hub()).write(contact, tiding, unsubscribe);
        var id = messageId(tiding, person);
        notices.add(person, tiding, letter, beginning(id, delivery, contact.timeZone(), calendar));
    }

    /** Those of these people who have not been told of the event. */
    @AllowedToSystem
    public List<Long> unaware(Collection<Long> people, String event) {
        var told = notices.told(people, event);
        return people.stream().filter(person -> !told.contains(person)).toList();
    }

    /** Whether mails leave the hub. */
    @AllowedToAll
    public boolean sends() {
        return mails.server().isPresent();
    }

    /**
     * The same for somebody without an account, in a mail of its own. The address is kept until that has gone.
     *
     * @param language BCP 47
     */
    @AllowedToSystem
    public void tell(String address, String language, Tiding tiding) {
        var letter = new LetterWriter(messages, mails.hub()).write(language, tiding);
        var id = messageId(tiding, MailThread.GUEST);
        notices.add(sends() ? address : null, tiding, letter, beginning(id, Delivery.AT_ONCE, ZoneOffset.UTC, null));
    }

    private String messageId(Tiding tiding, long person) {
        var left = UUID.randomUUID().toString();
        return tiding.thread().isEmpty()
                ? "<" + left + "@" + mails.host() + ">"
                : new MailThread(tiding.thread(), person).messageId(left, mails.host(), choices.key());
    }

    /** What a mail answers that names this Message-ID; empty for whatever the hub has not signed. */
    @AllowedToSystem
    public Optional<MailThread> threadOf(String messageId) {
        return MailThread.read(messageId, choices.key());
    }

    /** Whatever was told to somebody without an account about what is at this path is forgotten, sent or not. */
    @AllowedToSystem
    public void forgetAt(String path) {
        notices.forget(path);
    }

    private NoticeRepository.Beginning beginning(String id, Delivery delivery, ZoneId zone, @Nullable String calendar) {
        var now = clock.instant();
        if (delivery == Delivery.SITE || !sends()) {
            return new NoticeRepository.Beginning(id, now, NoticeState.KEPT, null, calendar);
        }
        return delivery == Delivery.DAILY
                ? new NoticeRepository.Beginning(id, now, NoticeState.FOR_DIGEST, Digests.next(now, zone), null)
                : new NoticeRepository.Beginning(id, now, NoticeState.WAITING, now, calendar);
    }

    /** The caller's own, the latest first, at most {@value #MOST_NOTICES}. */
    @Allowed(Role.LEARNER)
    public List<NoticeRow> mine() {
        return notices.of(me.id(), MOST_NOTICES).stream().map(Notice::row).toList();
    }

    @Allowed(Role.LEARNER)
    public long countUnseen() {
        return notices.countUnseen(me.id());
    }

    /** The caller has seen all there are. */
    @Allowed(Role.LEARNER)
    public void see() {
        notices.see(me.id(), clock.instant());
    }

    /** How the caller hears of each kind. */
    @Allowed(Role.LEARNER)
    public Map<NewsKind, Delivery> choices() {
        return choices(me.id());
    }

    private Map<NewsKind, Delivery> choices(long person) {
        var all = new EnumMap<NewsKind, Delivery>(NewsKind.class);
        NewsKind.choosable().forEach(kind -> all.put(kind, kind.usual()));
        all.putAll(choices.of(person));
        return all;
    }

    /** From now on; what has been told already goes its way. */
    @Allowed(Role.LEARNER)
    public void choose(NewsKind kind, Delivery delivery) {
        choices.choose(me.id(), kind, delivery);
    }

    /**
     * What a link ends; asking changes nothing.
     *
     * @throws Problem not found: the hub has not signed it
     */
    @AllowedToAll
    public NewsKind kindOf(String link) {
        return read(link).kind();
    }

    /**
     * No more mails of this kind; where the link came with a digest, no more digests. On the site they still are.
     *
     * @throws Problem not found: the hub has not signed it
     */
    @AllowedToAll
    public void unsubscribe(String link) {
        var read = read(link);
        var ended = read.kind() == NewsKind.DIGEST
                ? choices(read.person()).entrySet().stream()
                        .filter(each -> each.getValue() == Delivery.DAILY)
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of(read.kind());
        ended.forEach(kind -> choices.choose(read.person(), kind, Delivery.SITE));
    }

    private UnsubscribeLink read(String link) {
        return UnsubscribeLink.read(link, choices.key()).orElseThrow(Problem::notFound);
    }

    /** What the outbox holds, the latest first, from below an id. What is confidential isn't the admins' either. */
    @Allowed(Role.ADMIN)
    public List<OutboxRow> outbox(long below, int most) {
        return notices.open(below, most).stream()
                .map(notice -> notice.outboxRow(notice.person()
                        .flatMap(directory::find)
                        .map(PublicPerson::username)
                        .orElse("")))
                .toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "news",
                notices.of(asked.person(), Integer.MAX_VALUE).stream()
                        .map(Notice::row)
                        .toList());
        asked.add(
                "newsChoices",
                choices.of(asked.person()).entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().key(), each -> each.getValue()
                                .key())));
    }

    void forget(@Observes PersonErased erased) {
        notices.forget(erased.id());
        choices.forget(erased.id());
    }
}

package se.wikimedia.hub.news;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        SystemWork.call(() -> directory.contact(person)).ifPresent(contact -> tell(person, contact, tiding));
    }

    private void tell(long person, Contact contact, Tiding tiding) {
        var delivery = choices.of(person).getOrDefault(tiding.kind(), Delivery.AT_ONCE);
        var unsubscribe = new UnsubscribeLink(person, tiding.kind()).path(choices.key());
        var letter = new LetterWriter(messages, mails.hub()).write(contact, tiding, unsubscribe);
        notices.add(person, tiding, letter, beginning(delivery, contact));
    }

    private NoticeRepository.Beginning beginning(Delivery delivery, Contact contact) {
        var now = clock.instant();
        var id = "<" + UUID.randomUUID() + "@" + mails.host() + ">";
        if (delivery == Delivery.SITE || mails.server().isEmpty()) {
            return new NoticeRepository.Beginning(id, now, NoticeState.KEPT, null);
        }
        return delivery == Delivery.DAILY
                ? new NoticeRepository.Beginning(id, now, NoticeState.FOR_DIGEST, Digests.next(now, contact.timeZone()))
                : new NoticeRepository.Beginning(id, now, NoticeState.WAITING, now);
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
        var all = new EnumMap<NewsKind, Delivery>(NewsKind.class);
        NewsKind.choosable().forEach(kind -> all.put(kind, Delivery.AT_ONCE));
        all.putAll(choices.of(me.id()));
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
                ? choices.of(read.person()).entrySet().stream()
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
                .map(notice -> notice.outboxRow(
                        directory.find(notice.person()).orElseThrow().username()))
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

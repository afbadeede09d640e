package se.wikimedia.hub.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.people.Contact;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.shared.text.Messages;

/**
 * What is written down of mails on their way. A mail is taken before it is sent and noted right after; a node that dies
 * in between has sent that one mail at most without a note, and it comes again under the same Message-ID.
 */
@ApplicationScoped
class Outbox {

    /** Longer than a mail server may take for one mail; then another node takes it. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int MOST_OF_A_ROUND = 500;

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
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> due() {
        return notices.due(clock.instant(), MOST_OF_A_ROUND);
    }

    /** Nothing where another node was faster, or there is nobody or nowhere to send it to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Mail> take(long id) {
        var now = clock.instant();
        return notices.claim(id, now, now.plus(LEASE)) ? notices.hold(id).flatMap(this::mail) : Optional.empty();
    }

    private Optional<Mail> mail(Notice notice) {
        var mail = notice.person()
                .flatMap(person -> contact(person)
                        .map(Contact::email)
                        .map(to -> notice.mail(to, unsubscribe(person, notice.kind()))))
                .or(() -> notice.address().map(to -> notice.mail(to, null)));
        if (mail.isEmpty()) {
            notice.keep();
        }
        return mail;
    }

    private String unsubscribe(long person, NewsKind kind) {
        return mails.address(new UnsubscribeLink(person, kind).path(choices.key()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(long id, Postbox.Fate fate) {
        notices.hold(id).ifPresent(notice -> {
            switch (fate) {
                case SENT -> notice.sent(clock.instant());
                case LATER -> notice.failed(clock.instant());
                case REFUSED -> notice.giveUp();
            }
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> digestsDue() {
        return notices.digestsDue(clock.instant(), MOST_OF_A_ROUND);
    }

    /** One mail of all that waits for it; whoever comes second finds nothing left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void digest(long person) {
        var news = notices.forDigest(person);
        if (!news.isEmpty()) {
            contact(person).ifPresent(contact -> write(person, contact, news));
            news.forEach(Notice::intoDigest);
        }
    }

    private void write(long person, Contact contact, List<Notice> news) {
        var event = "digest:" + news.get(news.size() - 1).id();
        boolean confidential = news.stream().anyMatch(Notice::confidential);
        var tiding = new Tiding(NewsKind.DIGEST, event, "/me/news", Map.of(), confidential);
        var link = new UnsubscribeLink(person, NewsKind.DIGEST).path(choices.key());
        var letter = new LetterWriter(messages, mails.hub())
                .digest(contact, news.stream().map(Notice::pointer).toList(), link);
        var id = "<" + UUID.randomUUID() + "@" + mails.host() + ">";
        var now = clock.instant();
        notices.add(person, tiding, letter, new NoticeRepository.Beginning(id, now, NoticeState.WAITING, now, null));
    }

    private Optional<Contact> contact(long person) {
        return SystemWork.call(() -> directory.contact(person));
    }
}

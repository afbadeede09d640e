package se.wikimedia.hub.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person is told one thing; somebody without an account at an address that is forgotten with its mail. Its mail
 * waits, is taken by a node, and is sent; where that fails it waits longer each time, and after the last time for ever.
 * Its Message-ID is the same each time, so that a mail that comes twice can be told to be one.
 */
@Entity
@Table(name = "outbox")
class Notice {

    /** Some days, with the pauses between. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person")
    private @Nullable Long person;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "event")
    private String event = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NewsKind kind = NewsKind.DIGEST;

    @Column(name = "confidential")
    private boolean confidential;

    @Column(name = "language")
    private String language = "";

    @Column(name = "subject")
    private String subject = "";

    @Column(name = "text")
    private String text = "";

    @Column(name = "html")
    private String html = "";

    @Column(name = "path")
    private String path = "";

    @Column(name = "message_id")
    private String messageId = "";

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NoticeState state = NoticeState.KEPT;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_try")
    private @Nullable Instant nextTry;

    @Column(name = "sent")
    private @Nullable Instant sent;

    /** iCalendar. */
    @Column(name = "calendar")
    private @Nullable String calendar;

    @Column(name = "seen")
    private @Nullable Instant seen;

    protected Notice() {}

    /** Also when somebody else has taken it meanwhile: it is out. */
    void sent(Instant now) {
        state = NoticeState.SENT;
        attempts++;
        sent = now;
        nextTry = null;
        forgetAddress();
    }

    void failed(Instant now) {
        if (state != NoticeState.WAITING) {
            return;
        }
        attempts++;
        if (attempts < MOST_ATTEMPTS) {
            nextTry = now.plus(pause());
        } else {
            giveUp();
        }
    }

    /** Four times as long after each failure, but no more than a day. */
    private Duration pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << 2 * (attempts - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    void giveUp() {
        state = NoticeState.GIVEN_UP;
        nextTry = null;
        forgetAddress();
    }

    /** With what was written there: it opens the question. */
    private void forgetAddress() {
        if (address != null) {
            address = null;
            text = "";
            html = "";
            path = "";
        }
    }

    /** There is nowhere to send it to. */
    void keep() {
        state = NoticeState.KEPT;
        nextTry = null;
    }

    void intoDigest() {
        state = NoticeState.IN_DIGEST;
        nextTry = null;
    }

    long id() {
        return id;
    }

    /** Empty for somebody without an account. */
    Optional<Long> person() {
        return Optional.ofNullable(person);
    }

    /** Where somebody without an account is told; empty when that is done. */
    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    NewsKind kind() {
        return kind;
    }

    boolean confidential() {
        return confidential;
    }

    Letter letter() {
        return new Letter(language, subject, text, html);
    }

    LetterWriter.Pointer pointer() {
        return new LetterWriter.Pointer(subject, language, path);
    }

    Mail mail(String to, @Nullable String unsubscribe) {
        return new Mail(messageId, to, letter(), created, unsubscribe, calendar);
    }

    NoticeRow row() {
        return new NoticeRow(id, kind.key(), language, subject, path, created, seen);
    }

    OutboxRow outboxRow(String username) {
        return new OutboxRow(
                id,
                username,
                kind.key(),
                language,
                subject,
                text,
                messageId,
                created,
                state.key(),
                attempts,
                nextTry,
                sent);
    }
}

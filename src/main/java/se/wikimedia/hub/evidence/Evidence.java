package se.wikimedia.hub.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.grading.EvidenceLink;
import se.wikimedia.hub.progress.EvidenceGiven;
import se.wikimedia.hub.shared.text.Hash;

/**
 * One link that somebody gave to one question. It waits until the wiki has been asked or an author has looked; what an
 * author says stays, whatever the wiki answers later. Given once more it is the same, and keeps what is known of it.
 */
@Entity
@Table(name = "evidence")
class Evidence {

    /** After so many questions in vain only a person can tell. */
    static final int MOST_TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final int LONGEST_TITLE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "module")
    private String module = "";

    @Column(name = "lesson")
    private String lesson = "";

    @Column(name = "question")
    private String question = "";

    @Column(name = "lang")
    private String lang = "";

    @Column(name = "link")
    private String link = "";

    @Column(name = "link_hash")
    private String linkHash = "";

    @Column(name = "wiki")
    private String wiki = "";

    @Column(name = "page")
    private @Nullable String page;

    @Column(name = "edit")
    private @Nullable Long edit;

    @Column(name = "given_at")
    private Instant givenAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EvidenceState state = EvidenceState.WAITING;

    @Column(name = "tries")
    private int tries;

    @Column(name = "ask_from")
    private @Nullable Instant askFrom;

    @Column(name = "looked_up_at")
    private @Nullable Instant lookedUpAt;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected Evidence() {}

    Evidence(EvidenceGiven given) {
        person = given.person();
        module = given.module();
        lesson = given.lesson();
        question = given.question();
        lang = given.lang();
        link = given.link();
        linkHash = hash(given.link());
        wiki = given.target().host();
        page = given.target().title();
        edit = given.target().revision();
        givenAt = given.at();
        askFrom = given.target().isOnUsualHost() ? given.at() : null;
    }

    static String hash(String link) {
        return Hash.of(link.getBytes(StandardCharsets.UTF_8));
    }

    /** It is given once more. */
    void given(Instant at) {
        givenAt = at;
    }

    EvidenceLink target() {
        return new EvidenceLink(wiki, page, edit);
    }

    /** The wiki has answered, perhaps after an author has. */
    void answered(WikiAnswer answer, Instant at) {
        if (state != EvidenceState.WAITING) {
            return;
        }
        tries++;
        switch (answer.kind()) {
            case FOUND -> settle(EvidenceState.FOUND, at, shortened(answer.title()));
            case MISSING -> settle(EvidenceState.MISSING, at, null);
            case NOT_TO_TELL -> askFrom = null;
            case FAILED -> askFrom = tries < MOST_TRIES ? at.plus(pause(answer)) : null;
        }
    }

    private void settle(EvidenceState result, Instant at, @Nullable String found) {
        state = result;
        lookedUpAt = at;
        title = found;
        askFrom = null;
    }

    /** Four times as long after each failure, and no less than the wiki asks for. */
    private Duration pause(WikiAnswer answer) {
        var own = FIRST_PAUSE.multipliedBy(1L << 2 * (tries - 1));
        return answer.pause().compareTo(own) > 0 ? answer.pause() : own;
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    void decide(boolean confirmed, long author, Instant at) {
        state = confirmed ? EvidenceState.CONFIRMED : EvidenceState.DECLINED;
        decidedBy = author;
        decidedAt = at;
        askFrom = null;
    }

    long person() {
        return person;
    }

    @Nullable
    Long decidedBy() {
        return decidedBy;
    }

    String module() {
        return module;
    }

    EvidenceRow row() {
        return new EvidenceRow(
                id,
                module,
                lesson,
                question,
                lang,
                link,
                givenAt,
                state,
                Optional.ofNullable(title),
                Optional.ofNullable(lookedUpAt),
                Optional.ofNullable(decidedAt));
    }
}

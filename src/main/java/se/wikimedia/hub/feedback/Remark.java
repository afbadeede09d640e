package se.wikimedia.hub.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Something is wrong in a lesson. A reader sends it, with an account or without; an author answers it once; who has
 * an account sees the answer.
 */
@Entity
@Table(name = "remark")
class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "once")
    private String once = "";

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "module")
    private String module = "";

    @Column(name = "lesson")
    private String lesson = "";

    @Column(name = "unit")
    private @Nullable String unit;

    @Column(name = "shown_text")
    private @Nullable String shownText;

    @Column(name = "shown_lang")
    private @Nullable String shownLang;

    @Column(name = "shown_state")
    private @Nullable String shownState;

    @Column(name = "lang")
    private String lang = "";

    @Column(name = "text")
    private String text = "";

    @Column(name = "sent_at")
    private Instant sentAt = Instant.EPOCH;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    protected Remark() {}

    /**
     * Once. Where nobody would hear of it, words are not needed.
     *
     * @throws Problem conflict, where somebody has answered it already; invalid, without words
     */
    void answer(String words, long author, Instant now) {
        if (answeredAt != null) {
            throw Problem.of(Problem.Kind.CONFLICT, "feedback-answered");
        }
        if (words.isEmpty() && person != null) {
            throw Problem.of(Problem.Kind.INVALID, "feedback-empty");
        }
        answer = words.isEmpty() ? null : words;
        answeredBy = author;
        answeredAt = now;
    }

    RemarkRow row() {
        return new RemarkRow(
                id,
                new Place(module, lesson, lang),
                then(),
                text,
                sentAt,
                person != null,
                answer,
                answeredAt,
                answeredAt != null && seenAt == null);
    }

    private @Nullable Passage then() {
        return unit == null || shownText == null || shownLang == null || shownState == null
                ? null
                : new Passage(unit, shownText, shownLang, shownState);
    }
}

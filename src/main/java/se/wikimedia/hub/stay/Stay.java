package se.wikimedia.hub.stay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.agreement.AgreementText;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * A placement carried out. The visitor and the host accept the agreement, the visitor prepares, checks in on the days of
 * the stay and reports when it is over; the host evaluates. Each reads what the other tells once both have told.
 */
@Entity
@Table(name = "stay")
class Stay {

    @Id
    @Column(name = "placement_id")
    private long placement;

    @Column(name = "visitor_agreed")
    private @Nullable Instant visitorAgreed;

    @Column(name = "host_agreed")
    private @Nullable Instant hostAgreed;

    /** Of what was accepted; null where that was before there were other texts than the standard one. */
    @Column(name = "agreed_mark")
    private @Nullable String agreedMark;

    @Column(name = "agreed_text")
    private @Nullable String agreedText;

    @Column(name = "agreed_language")
    private @Nullable String agreedLanguage;

    @Column(name = "prepared")
    private String prepared = "";

    @Column(name = "arrived")
    private @Nullable Instant arrived;

    @Column(name = "report")
    private @Nullable String report;

    @Column(name = "report_rating")
    private @Nullable Integer reportRating;

    @Column(name = "reported")
    private @Nullable Instant reported;

    @Column(name = "evaluation")
    private @Nullable String evaluation;

    @Column(name = "evaluation_rating")
    private @Nullable Integer evaluationRating;

    @Column(name = "evaluated")
    private @Nullable Instant evaluated;

    @Column(name = "follow_up")
    private @Nullable String followUp;

    @Column(name = "followed_up")
    private @Nullable Instant followedUp;

    protected Stay() {}

    Stay(long placement) {
        this.placement = placement;
    }

    long placement() {
        return placement;
    }

    /** The first time counts while the text is the same; who accepts another one is the first to do so. */
    void agree(Party party, AgreementText text, Instant now) {
        if (!holds(text)) {
            visitorAgreed = null;
            hostAgreed = null;
        }
        if (arrived == null) {
            agreedMark = text.mark();
            agreedText = text.text();
            agreedLanguage = text.language();
        }
        if (party == Party.VISITOR) {
            visitorAgreed = visitorAgreed == null ? now : visitorAgreed;
        } else {
            hostAgreed = hostAgreed == null ? now : hostAgreed;
        }
    }

    /** Whether what was accepted is this text; once the stay has begun, nothing else counts any more. */
    private boolean holds(AgreementText present) {
        if (arrived != null) {
            return true;
        }
        return agreedMark == null ? present.standard() : agreedMark.equals(present.mark());
    }

    boolean begun() {
        return arrived != null;
    }

    private boolean agreed(AgreementText present) {
        return visitorAgreed != null && hostAgreed != null && holds(present);
    }

    /** What counts for this stay, and who has accepted it. */
    AgreementRow agreement(AgreementText present) {
        boolean holds = holds(present);
        var text = arrived == null || agreedMark == null
                ? present
                : new AgreementText(agreedText, agreedLanguage, agreedMark);
        return new AgreementRow(
                text.text(),
                text.language(),
                text.mark(),
                holds ? visitorAgreed : null,
                holds ? hostAgreed : null,
                !holds && (visitorAgreed != null || hostAgreed != null));
    }

    void prepare(List<String> done) {
        prepared = String.join(
                " ", Preparation.keys().stream().filter(done::contains).toList());
    }

    /** @throws Problem conflict, while one side hasn't accepted the agreement */
    void arrive(AgreementText present, Instant now) {
        if (!agreed(present)) {
            throw Problem.of(Problem.Kind.CONFLICT, "not-agreed");
        }
        arrived = arrived == null ? now : arrived;
    }

    /**
     * May be told anew as long as the host hasn't told theirs.
     *
     * @throws Problem conflict, once both have told
     */
    void report(Judgement judgement, Instant now) {
        refuseOnceBothHaveTold();
        report = judgement.text();
        reportRating = judgement.rating();
        reported = now;
    }

    /** The same for the host. */
    void evaluate(Judgement judgement, Instant now) {
        refuseOnceBothHaveTold();
        evaluation = judgement.text();
        evaluationRating = judgement.rating();
        evaluated = now;
    }

    /** What has come of it since; may be told anew. */
    void followUp(String text, Instant now) {
        followUp = text.strip();
        followedUp = now;
    }

    private void refuseOnceBothHaveTold() {
        if (reported != null && evaluated != null) {
            throw Problem.of(Problem.Kind.CONFLICT, "both-told");
        }
    }

    /** As this party may see it. */
    StayRow row(
            StayRow.Place place, Party party, AgreementText present, List<TaskRow> tasks, List<MessageRow> messages) {
        var agreement = agreement(present);
        boolean both = reported != null && evaluated != null;
        return new StayRow(
                place,
                party.key(),
                agreement.visitorAgreedAt(),
                agreement.hostAgreedAt(),
                Stream.of(prepared.split(" ")).filter(key -> !key.isEmpty()).toList(),
                arrived,
                tasks,
                messages,
                reported,
                reported != null && (party != Party.HOST || both) ? new Judgement(reportRating, report) : null,
                evaluated,
                evaluated != null && (party != Party.VISITOR || both)
                        ? new Judgement(evaluationRating, evaluation)
                        : null,
                followedUp,
                followUp);
    }
}

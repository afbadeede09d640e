package se.wikimedia.hub.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.ranking.Lack;

/**
 * Somebody's need for material that there isn't. It is opened by a verdict or by hand, confirmed by an expert, and
 * said by a person to belong to a proposal. Where its request is opened again it goes, unless a proposal rests on it.
 */
@Entity
@Table(name = "gap")
class Gap {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "request")
    private @Nullable Long request;

    @Column(name = "person")
    private @Nullable Long person;

    @Column(name = "community")
    private String community = "";

    @Column(name = "verdict")
    private String verdict = "";

    @Column(name = "topic")
    private String topic = "";

    @Column(name = "concealed")
    private boolean concealed;

    @Column(name = "confirmed_by")
    private @Nullable Long confirmedBy;

    @Column(name = "confirmed")
    private boolean confirmed;

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Column(name = "proposal")
    private @Nullable Long proposal;

    protected Gap() {}

    Gap(Origin origin, OpenedGap opened) {
        this.request = origin.request();
        this.concealed = origin.concealed();
        this.person = opened.person();
        this.community = opened.community();
        this.created = opened.since();
        judge(opened);
    }

    /** The verdict of a request that was closed again may be another one. */
    final void judge(OpenedGap again) {
        verdict = again.lack().key();
        topic = again.topic();
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    boolean isOf(@Nullable Long somebody) {
        return somebody != null && somebody.equals(person);
    }

    /** Who needs it, where they have asked and are still there. */
    Optional<Needing> needing() {
        return person == null || request == null
                ? Optional.empty()
                : Optional.of(new Needing(id(), request, person, concealed));
    }

    boolean proposed() {
        return proposal != null;
    }

    void confirm(long expert) {
        confirmed = true;
        confirmedBy = expert;
    }

    void belongTo(@Nullable Long other) {
        proposal = other;
    }

    Optional<Long> proposal() {
        return Optional.ofNullable(proposal);
    }

    boolean concealed() {
        return concealed;
    }

    GapRow row(boolean withRequest) {
        return new GapRow(
                id(),
                withRequest || !concealed ? request : null,
                community,
                verdict,
                topic,
                created,
                confirmed,
                proposal);
    }

    Optional<Long> request() {
        return Optional.ofNullable(request);
    }

    AnsweringGap answering() {
        return new AnsweringGap(
                Optional.ofNullable(request).orElseThrow(), proposal().orElseThrow());
    }

    ProposedGap inProposal() {
        return new ProposedGap(
                id(),
                proposal().orElseThrow(),
                person,
                community,
                Lack.find(verdict).orElseThrow(),
                created,
                confirmed,
                concealed);
    }
}

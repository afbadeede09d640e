package se.wikimedia.hub.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a meeting of the committee decided, and why. No field is a primitive, so that there may be none. */
@Embeddable
class Decision {

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling")
    private Ruling ruling = Ruling.POSTPONED;

    @Column(name = "ruling_reason")
    private String reason = "";

    @Column(name = "ruling_language")
    private String language = "";

    @Column(name = "ruling_meeting")
    private Long meeting = 0L;

    @Column(name = "ruling_at")
    private Instant at = Instant.EPOCH;

    protected Decision() {}

    Decision(Ruling ruling, String reason, String language, long meeting, Instant at) {
        this.ruling = ruling;
        this.reason = reason;
        this.language = language;
        this.meeting = meeting;
        this.at = at;
    }

    boolean declines() {
        return ruling == Ruling.DECLINED;
    }

    DecisionRow row() {
        return new DecisionRow(ruling.key(), reason, language, meeting, at);
    }
}

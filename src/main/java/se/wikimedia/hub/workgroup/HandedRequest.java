package se.wikimedia.hub.workgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/** A request that is with a working group, until it is taken back, given back or decided. */
@Entity
@Table(name = "work_group_request")
class HandedRequest {

    @Id
    @Column(name = "request")
    private long request;

    @Column(name = "work_group")
    private long group;

    @Column(name = "taker")
    private @Nullable Long taker;

    @Column(name = "handed")
    private Instant handed = Instant.EPOCH;

    protected HandedRequest() {}

    HandedRequest(long request, long group, Instant now) {
        this.request = request;
        this.group = group;
        this.handed = now;
    }

    long request() {
        return request;
    }

    long group() {
        return group;
    }

    Instant handed() {
        return handed;
    }

    Optional<Long> taker() {
        return Optional.ofNullable(taker);
    }

    void take(long person) {
        if (taker != null && taker != person) {
            throw Problem.of(Problem.Kind.CONFLICT, "group-request-taken");
        }
        taker = person;
    }

    /** Somebody else of the group may. */
    void letGo(long person) {
        if (taker == null || taker != person) {
            throw Problem.forbidden();
        }
        taker = null;
    }

    /** Who has left the group answers for it no more. */
    void without(long person) {
        if (taker != null && taker == person) {
            taker = null;
        }
    }
}

package se.wikimedia.hub.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Two requests that are worth reading beside each other, in no order. */
@Entity
@Table(name = "request_link")
class RequestLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "first")
    private long first;

    @Column(name = "second")
    private long second;

    @Column(name = "made")
    private Instant made = Instant.EPOCH;

    protected RequestLink() {}

    RequestLink(long one, long other, Instant now) {
        first = Math.min(one, other);
        second = Math.max(one, other);
        made = now;
    }

    long otherThan(long one) {
        return first == one ? second : first;
    }
}

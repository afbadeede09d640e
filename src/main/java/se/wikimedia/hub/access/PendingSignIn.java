package se.wikimedia.hub.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody was sent to the provider and is expected back, once, with the state that only their browser knows. */
@Entity
@Table(name = "pending_sign_in")
class PendingSignIn {

    static final Duration LASTS = Duration.ofMinutes(10);

    @Id
    @Column(name = "state_hash")
    private String stateHash = "";

    @Column(name = "nonce")
    private String nonce = "";

    @Column(name = "verifier")
    private String verifier = "";

    @Column(name = "next")
    private String next = "/";

    @Column(name = "expires")
    private Instant expires = Instant.EPOCH;

    protected PendingSignIn() {}

    PendingSignIn(String state, String next, Instant now) {
        this.stateHash = SessionToken.hash(state);
        this.nonce = SessionToken.random();
        this.verifier = SessionToken.random();
        this.next = next;
        this.expires = now.plus(LASTS);
    }

    String nonce() {
        return nonce;
    }

    /** RFC 7636: what proves that who brings the code is who asked for it. */
    String verifier() {
        return verifier;
    }

    /** The path to lead to afterwards. */
    String next() {
        return next;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expires);
    }
}

package se.wikimedia.hub.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A person is signed in somewhere. Begins with a new token at each sign-in, ends by sign-out, with its time, with a
 * change of the password elsewhere, or with the person.
 */
@Entity
@Table(name = "session")
class Session {

    static final Duration LASTS = Duration.ofDays(30);

    enum Kind {
        BROWSER,
        API
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "person")
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind = Kind.BROWSER;

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Column(name = "expires")
    private Instant expires = Instant.EPOCH;

    @Column(name = "last_used")
    private Instant lastUsed = Instant.EPOCH;

    protected Session() {}

    Session(SessionToken token, long person, Kind kind, Instant now) {
        this.tokenHash = SessionToken.hash(token.token());
        this.person = person;
        this.kind = kind;
        this.created = now;
        this.expires = token.expiresAt();
        this.lastUsed = now;
    }

    SessionRow row() {
        return new SessionRow(kind.name().toLowerCase(Locale.ROOT), created, expires, lastUsed);
    }
}

package se.wikimedia.hub.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail was read. Nothing of what it says is here, nor who has sent it. */
@Entity
@Table(name = "mail_seen")
class SeenMail {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "mail")
    private String mail = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "fate")
    private Fate fate = Fate.UNREADABLE;

    @Column(name = "seen")
    private Instant seen = Instant.EPOCH;

    protected SeenMail() {}

    SeenMail(String key, Instant now) {
        this.mail = key;
        this.seen = now;
    }

    void becomes(Fate found) {
        fate = found;
    }

    Fate fate() {
        return fate;
    }

    MailRow row() {
        return new MailRow(id, fate.key(), fate.folder().title(), seen);
    }
}

package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import se.wikimedia.hub.manuscript.Manuscript;

/**
 * A module in the database: first taken in, then revised whenever its manuscript differs, withdrawn when its folder
 * is gone and shown again when it comes back.
 */
@Entity
@Table(name = "module")
class StoredModule {

    @Id
    private String id;

    private int revision;

    @Column(name = "manuscript_hash")
    private String manuscriptHash;

    private boolean withdrawn;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected StoredModule() {}

    StoredModule(Manuscript manuscript, Clock clock) {
        this.id = manuscript.module().id();
        this.revision = 1;
        this.manuscriptHash = manuscript.hash();
        this.changedAt = clock.instant();
    }

    /** Whether nothing of the manuscript has changed since it was last taken in. */
    boolean isCurrent(Manuscript manuscript) {
        return manuscriptHash.equals(manuscript.hash()) && !withdrawn;
    }

    StoredModule revise(Manuscript manuscript, Clock clock) {
        revision++;
        manuscriptHash = manuscript.hash();
        withdrawn = false;
        changedAt = clock.instant();
        return this;
    }

    void withdraw(Clock clock) {
        withdrawn = true;
        changedAt = clock.instant();
    }

    String id() {
        return id;
    }

    int revision() {
        return revision;
    }

    boolean withdrawn() {
        return withdrawn;
    }
}

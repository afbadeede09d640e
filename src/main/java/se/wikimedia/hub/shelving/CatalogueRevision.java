package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;

/** Audiences, topics and paths after an edit; the newest is the current one. */
@Entity
@Table(name = "catalogue_revision")
class CatalogueRevision {

    @Id
    private int revision;

    private String document;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected CatalogueRevision() {}

    CatalogueRevision(int revision, String document, Clock clock) {
        this.revision = revision;
        this.document = document;
        this.createdAt = clock.instant();
    }

    int revision() {
        return revision;
    }

    String document() {
        return document;
    }
}

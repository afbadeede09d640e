package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a module was after an edit; never changed, never deleted. */
@Entity
@Table(name = "module_revision")
@IdClass(ModuleRevision.Key.class)
class ModuleRevision {

    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Id
    private int revision;

    private String document;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected ModuleRevision() {}

    ModuleRevision(String moduleId, int revision, String document, Clock clock) {
        this.moduleId = moduleId;
        this.revision = revision;
        this.document = document;
        this.createdAt = clock.instant();
    }

    int revision() {
        return revision;
    }

    Instant createdAt() {
        return createdAt;
    }

    String document() {
        return document;
    }

    /** Module and number. */
    static class Key implements Serializable {
        private String moduleId = "";
        private int revision;

        protected Key() {}

        Key(String moduleId, int revision) {
            this.moduleId = moduleId;
            this.revision = revision;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.moduleId.equals(moduleId) && key.revision == revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(moduleId, revision);
        }
    }
}

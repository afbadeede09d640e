package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The count of a lesson's revisions. It outlives the lesson, so that one that returns goes on counting. */
@Entity
@Table(name = "lesson")
@IdClass(StoredLesson.Key.class)
class StoredLesson {

    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Id
    private String id;

    private int revision;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected StoredLesson() {}

    StoredLesson(String moduleId, String id) {
        this.moduleId = moduleId;
        this.id = id;
        this.revision = 1;
    }

    void revise() {
        revision++;
    }

    String moduleId() {
        return moduleId;
    }

    String id() {
        return id;
    }

    int revision() {
        return revision;
    }

    /** Module and lesson. */
    static class Key implements Serializable {
        private String moduleId = "";
        private String id = "";

        protected Key() {}

        Key(String moduleId, String id) {
            this.moduleId = moduleId;
            this.id = id;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.moduleId.equals(moduleId) && key.id.equals(id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(moduleId, id);
        }
    }
}

package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In which revision of its module a lesson's own revision stands, so that its text can be read again. */
@Entity
@Table(name = "lesson_revision")
@IdClass(LessonRevision.Key.class)
class LessonRevision {

    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Id
    private String lesson;

    @Id
    private int revision;

    @Column(name = "module_revision")
    private int moduleRevision;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected LessonRevision() {}

    LessonRevision(StoredLesson lesson, int moduleRevision) {
        this.moduleId = lesson.moduleId();
        this.lesson = lesson.id();
        this.revision = lesson.revision();
        this.moduleRevision = moduleRevision;
    }

    String lesson() {
        return lesson;
    }

    int revision() {
        return revision;
    }

    int moduleRevision() {
        return moduleRevision;
    }

    /** Module, lesson and number. */
    static class Key implements Serializable {
        private String moduleId = "";
        private String lesson = "";
        private int revision;

        protected Key() {}

        Key(String moduleId, String lesson, int revision) {
            this.moduleId = moduleId;
            this.lesson = lesson;
            this.revision = revision;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.moduleId.equals(moduleId)
                    && key.lesson.equals(lesson)
                    && key.revision == revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(moduleId, lesson, revision);
        }
    }
}

package se.wikimedia.hub.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a person has done all of a module as it was then. Stays for ever. */
@Entity
@Table(name = "module_completion")
@IdClass(ModuleCompletion.Key.class)
class ModuleCompletion {

    @Id
    @Column(name = "person_id")
    private long person;

    @Id
    @Column(name = "module")
    private String module = "";

    @Column(name = "completed_at")
    private Instant completedAt = Instant.EPOCH;

    @Column(name = "badge")
    private boolean badge;

    protected ModuleCompletion() {}

    ModuleCompletion(long person, String module, Instant completedAt, boolean badge) {
        this.person = person;
        this.module = module;
        this.completedAt = completedAt;
        this.badge = badge;
    }

    long person() {
        return person;
    }

    String module() {
        return module;
    }

    Instant completedAt() {
        return completedAt;
    }

    boolean badge() {
        return badge;
    }

    /** JPA wants the two ids in a class of their own. */
    static class Key {
        long person;
        String module = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.person == person && key.module.equals(module);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, module);
        }
    }
}

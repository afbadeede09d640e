package se.wikimedia.hub.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture or document that a draft brings, replaces or takes out. */
@Entity
@Table(name = "draft_file")
@IdClass(DraftFile.Key.class)
class DraftFile {

    @Id
    private long draft;

    @Id
    private String name = "";

    @Column(name = "media_type")
    private String mediaType = "";

    private byte[] bytes = new byte[0];

    private boolean removed;

    private @Nullable Long author;

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    /** For JPA. */
    protected DraftFile() {}

    /** @param name without the folder */
    DraftFile(Draft draft, String name) {
        this.draft = draft.id();
        this.name = name;
    }

    void bring(String newMediaType, byte[] newBytes, @Nullable Long person, Clock clock) {
        mediaType = newMediaType;
        bytes = newBytes.clone();
        removed = false;
        author = person;
        savedAt = clock.instant();
    }

    void takeOut(long person, Clock clock) {
        bytes = new byte[0];
        removed = true;
        author = person;
        savedAt = clock.instant();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean removed() {
        return removed;
    }

    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    /** Draft and name. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long draft;
        private String name = "";

        protected Key() {}

        Key(long draft, String name) {
            this.draft = draft;
            this.name = name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.draft == draft && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, name);
        }
    }
}

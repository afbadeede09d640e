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

/** What somebody once saved as a file's text; never changed. Versions of a file count from 1. */
@Entity
@Table(name = "draft_text")
@IdClass(DraftText.Key.class)
class DraftText {

    @Id
    private long draft;

    @Id
    private String file = "";

    @Id
    private int version;

    private @Nullable String text;

    private @Nullable Long author;

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    private boolean aside;

    /** For JPA. */
    protected DraftText() {}

    /**
     * @param text null where the file is removed
     * @param author null for what a folder brought
     */
    DraftText(Draft draft, String file, int version, @Nullable String text, @Nullable Long author, Clock clock) {
        this.draft = draft.id();
        this.file = file;
        this.version = version;
        this.text = text;
        this.author = author;
        this.savedAt = clock.instant();
    }

    /** Kept beside, because it contradicts what somebody else had saved before. */
    DraftText putAside() {
        aside = true;
        return this;
    }

    String file() {
        return file;
    }

    int version() {
        return version;
    }

    /** Empty where the file was removed. */
    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean aside() {
        return aside;
    }

    /** Draft, file and version. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long draft;
        private String file = "";
        private int version;

        protected Key() {}

        Key(long draft, String file, int version) {
            this.draft = draft;
            this.file = file;
            this.version = version;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.draft == draft && key.version == version && key.file.equals(file);
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, file, version);
        }
    }
}

package se.wikimedia.hub.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of translations/ as it was when last taken in. */
@Entity
@Table(name = "translation_file")
@IdClass(TranslationFile.Key.class)
class TranslationFile {

    @Id
    @Column(name = "group_id")
    private String groupId;

    @Id
    private String language;

    private String hash;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected TranslationFile() {}

    TranslationFile(String groupId, String language) {
        this.groupId = groupId;
        this.language = language;
        this.hash = "";
    }

    boolean isCurrent(String newHash) {
        return hash.equals(newHash);
    }

    void taken(String newHash) {
        hash = newHash;
    }

    /** Group and language. */
    static class Key implements Serializable {
        private String groupId = "";
        private String language = "";

        protected Key() {}

        Key(String groupId, String language) {
            this.groupId = groupId;
            this.language = language;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.groupId.equals(groupId) && key.language.equals(language);
        }

        @Override
        public int hashCode() {
            return Objects.hash(groupId, language);
        }
    }
}

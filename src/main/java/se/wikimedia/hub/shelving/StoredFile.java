package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A picture or document of a module, as it was last taken in. */
@Entity
@Table(name = "module_file")
@IdClass(StoredFile.Key.class)
class StoredFile {

    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Id
    private String name;

    private String hash;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] bytes;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected StoredFile() {}

    StoredFile(String moduleId, String name) {
        this.moduleId = moduleId;
        this.name = name;
        this.hash = "";
        this.mediaType = "";
        this.bytes = new byte[0];
    }

    void replace(String newMediaType, byte[] newBytes, String newHash) {
        mediaType = newMediaType;
        bytes = newBytes.clone();
        hash = newHash;
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

    String hash() {
        return hash;
    }

    /** Module and file name. */
    static class Key implements Serializable {
        private String moduleId = "";
        private String name = "";

        protected Key() {}

        Key(String moduleId, String name) {
            this.moduleId = moduleId;
            this.name = name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.moduleId.equals(moduleId) && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(moduleId, name);
        }
    }
}

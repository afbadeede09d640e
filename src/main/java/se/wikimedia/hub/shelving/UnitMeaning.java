package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.shared.text.Hash;

/** A text that a unit has or had, and what it means. A text stays for ever; its meaning may join another. */
@Entity
@Table(name = "unit_meaning")
@IdClass(UnitMeaning.Key.class)
class UnitMeaning {

    @Id
    @Column(name = "module_id")
    private String moduleId;

    @Id
    @Column(name = "unit_key")
    private String unitKey;

    @Id
    @Column(name = "text_hash")
    private String textHash;

    private String text;

    private int meaning;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected UnitMeaning() {}

    UnitMeaning(String moduleId, SourceMeanings.Meant meant) {
        this.moduleId = moduleId;
        this.unitKey = meant.key();
        this.textHash = Hash.of(meant.text().getBytes(StandardCharsets.UTF_8));
        this.text = meant.text();
        this.meaning = meant.meaning();
    }

    void joins(int other) {
        meaning = other;
    }

    String moduleId() {
        return moduleId;
    }

    String unitKey() {
        return unitKey;
    }

    String text() {
        return text;
    }

    int meaning() {
        return meaning;
    }

    /** Module, unit and the text's SHA-256. */
    static class Key implements Serializable {
        private String moduleId = "";
        private String unitKey = "";
        private String textHash = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.moduleId.equals(moduleId)
                    && key.unitKey.equals(unitKey)
                    && key.textHash.equals(textHash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(moduleId, unitKey, textHash);
        }
    }
}

package se.wikimedia.hub.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something worth pointing to. Its owner is who has added it, until they leave. */
@Entity
@Table(name = "resource")
class CataloguedResource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "title")
    private String title = "";

    @Column(name = "address")
    private String address = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ResourceKind kind = ResourceKind.REPORT;

    @Column(name = "description")
    private String description = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "licence")
    private String licence = "";

    @Column(name = "community")
    private @Nullable String community;

    @Column(name = "topics")
    private String topics = "";

    @Column(name = "review_by")
    private @Nullable LocalDate reviewBy;

    @Column(name = "owner")
    private @Nullable Long owner;

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    /** The database keeps it. */
    @Column(name = "changed", insertable = false, updatable = false)
    private @Nullable Instant changed;

    @Version
    @Column(name = "version")
    private int version;

    protected CataloguedResource() {}

    CataloguedResource(ResourceKind kind, String title, String address, String language, Instant created) {
        this.kind = kind;
        this.title = title;
        this.address = address;
        this.language = language;
        this.created = created;
    }

    CataloguedResource describe(String words, String underLicence, List<String> onTopics) {
        description = words;
        licence = underLicence;
        topics = String.join(" ", onTopics);
        return this;
    }

    CataloguedResource comesFrom(@Nullable String madeBy, @Nullable Long addedBy, @Nullable LocalDate lookedAtBy) {
        community = madeBy;
        owner = addedBy;
        reviewBy = lookedAtBy;
        return this;
    }

    /** As it was read from the database. */
    ChangedResource changed() {
        return new ChangedResource(row(), Optional.ofNullable(changed).orElseThrow());
    }

    ResourceRow row() {
        return new ResourceRow(
                Optional.ofNullable(id).orElseThrow(),
                title,
                address,
                kind.key(),
                description.isEmpty() ? null : description,
                language,
                licence.isEmpty() ? null : licence,
                community,
                topics.isEmpty() ? List.of() : List.of(topics.split(" ")),
                reviewBy,
                created);
    }
}

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.item.Item;

/** Something worth pointing to. Its owner is who has added it, until they hand it over or leave. */
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

    @Column(name = "items")
    private String items = "";

    @Column(name = "review_by")
    private @Nullable LocalDate reviewBy;

    @Column(name = "owner")
    private @Nullable Long owner;

    @Column(name = "offered_to")
    private @Nullable Long offeredTo;

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

    CataloguedResource(ResourcePlan plan, long addedBy, Instant created) {
        this.created = created;
        owner = addedBy;
        change(plan);
    }

    final void change(ResourcePlan plan) {
        kind = plan.kind();
        title = plan.title();
        address = plan.address();
        language = plan.language();
        community = plan.community();
        reviewBy = plan.reviewBy();
        describe(plan.description(), plan.licence(), plan.topics());
    }

    Optional<Long> owner() {
        return Optional.ofNullable(owner);
    }

    /** Who is asked to look after it. */
    Optional<Long> offeredTo() {
        return Optional.ofNullable(offeredTo);
    }

    /** An offer replaces the one before; null takes it back, or declines it. */
    void offer(@Nullable Long to) {
        offeredTo = to;
    }

    /** Whoever was asked or asks looks after it from now on. */
    void belongTo(long person) {
        owner = person;
        offeredTo = null;
    }

    int version() {
        return version;
    }

    /** Somebody has looked, and it is still right. */
    void lookAgainBy(LocalDate next) {
        reviewBy = next;
    }

    /** In the order in which they were linked. */
    List<Item> items() {
        return Stream.of(items.split(" "))
                .flatMap(key -> Item.find(key).stream())
                .toList();
    }

    /** These are the items that it is, or is about. */
    CataloguedResource relate(List<Item> to) {
        items = to.stream().map(Item::key).collect(Collectors.joining(" "));
        return this;
    }

    final CataloguedResource describe(String words, String underLicence, List<String> onTopics) {
        description = words;
        licence = underLicence;
        topics = String.join(" ", onTopics);
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
                items(),
                reviewBy,
                created,
                version);
    }
}

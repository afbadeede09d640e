package se.wikimedia.hub.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An affiliate or language community. Its tier decides on reserved places and on the weight of its needs. */
@Entity
@Table(name = "community")
class Community {

    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "country")
    private @Nullable String country;

    @Column(name = "region")
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier")
    private Tier tier = Tier.BASELINE;

    protected Community() {}

    Community(String id, String name, @Nullable String country, @Nullable String region, Tier tier) {
        this.id = id;
        this.name = name;
        this.country = country;
        this.region = region;
        this.tier = tier;
    }

    String id() {
        return id;
    }

    void moveTo(Tier other) {
        this.tier = other;
    }

    CommunityRow row() {
        return new CommunityRow(id, name, country, region, tier.key());
    }
}

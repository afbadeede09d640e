package se.wikimedia.hub.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Role;

/**
 * One account. It comes into being by registration or at the first sign-in through an OpenID provider, tells about
 * itself what it likes, is granted roles by others, and is erased as a whole at its owner's wish.
 */
@Entity
@Table(name = "person")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "username")
    private String username = "";

    @Column(name = "display_name")
    private String displayName = "";

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "languages")
    private String languages = "";

    @Column(name = "community")
    private @Nullable String community;

    @Column(name = "country")
    private @Nullable String country;

    @Column(name = "time_zone")
    private String timeZone = "UTC";

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "person"))
    private Set<RoleGrant> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "external_identity", joinColumns = @JoinColumn(name = "person"))
    private Set<ExternalIdentity> identities = new HashSet<>();

    protected Person() {}

    Person(String username, Profile profile, Instant created) {
        this.username = username;
        this.created = created;
        tell(profile);
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String username() {
        return username;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void usePasswordHash(String hash) {
        this.passwordHash = hash;
    }

    void recogniseBy(String issuer, String subject) {
        identities.add(new ExternalIdentity(issuer, subject));
    }

    List<IdentityRow> identities() {
        return identities.stream().map(ExternalIdentity::row).toList();
    }

    /** The profile has been checked. */
    void tell(Profile profile) {
        this.displayName = profile.displayName() == null ? username : profile.displayName();
        this.email = profile.email();
        this.languages = String.join(" ", profile.languages() == null ? List.of("en") : profile.languages());
        this.community = profile.community();
        this.country = profile.country();
        this.timeZone = profile.timeZone() == null ? "UTC" : profile.timeZone();
    }

    Profile profile() {
        return new Profile(displayName, email, List.of(languages.split(" ")), community, country, timeZone);
    }

    void grant(Role role, String scope) {
        roles.add(new RoleGrant(role, scope));
    }

    boolean revoke(Role role, String scope) {
        return roles.remove(new RoleGrant(role, scope));
    }

    PersonRow row() {
        return new PersonRow(
                username,
                displayName,
                email,
                List.of(languages.split(" ")),
                community,
                country,
                timeZone,
                created,
                roles.stream()
                        .map(grant -> new RoleRow(grant.role().key(), grant.scope()))
                        .sorted()
                        .toList());
    }
}

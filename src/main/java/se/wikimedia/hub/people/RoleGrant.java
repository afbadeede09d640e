package se.wikimedia.hub.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import se.wikimedia.hub.authority.Role;

/** One of a person's roles, within a scope; the empty scope is everywhere. */
@Embeddable
class RoleGrant {

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role = Role.LEARNER;

    @Column(name = "scope")
    private String scope = "";

    protected RoleGrant() {}

    RoleGrant(Role role, String scope) {
        this.role = role;
        this.scope = scope;
    }

    Role role() {
        return role;
    }

    String scope() {
        return scope;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant that && role == that.role && scope.equals(that.scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, scope);
    }
}

package se.wikimedia.hub.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Who a person is at an OpenID provider. */
@Embeddable
class ExternalIdentity {

    @Column(name = "issuer")
    private String issuer = "";

    @Column(name = "subject")
    private String subject = "";

    protected ExternalIdentity() {}

    ExternalIdentity(String issuer, String subject) {
        this.issuer = issuer;
        this.subject = subject;
    }

    IdentityRow row() {
        return new IdentityRow(issuer, subject);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExternalIdentity that && issuer.equals(that.issuer) && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issuer, subject);
    }
}

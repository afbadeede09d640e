package se.wikimedia.hub.people;

/** Who a person is at an OpenID provider, for that person. */
public record IdentityRow(String issuer, String subject) {}

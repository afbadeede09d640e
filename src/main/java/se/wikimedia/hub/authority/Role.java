package se.wikimedia.hub.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be. Everyone signed in is a learner; the others are granted, some within a scope. */
public enum Role {
    LEARNER,
    /** Scope: a language. */
    TRANSLATOR,
    /** Scope: a language. */
    REVIEWER,
    /** The language ambassador, who grants the two above. Scope: a language. */
    LEAD,
    AUTHOR,
    /** Scope: an affiliate. */
    HOST,
    /** Scope: a tour. */
    COORDINATOR,
    AGENT,
    EXPERT,
    COMMITTEE,
    /** Reads problem reports; nobody else does. */
    CONDUCT,
    ADMIN;

    /** The name in the API, in {@code @RolesAllowed} and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** A role for one language. */
    public boolean ofLanguage() {
        return this == TRANSLATOR || this == REVIEWER || this == LEAD;
    }

    public boolean scoped() {
        return ofLanguage() || this == HOST || this == COORDINATOR;
    }
}

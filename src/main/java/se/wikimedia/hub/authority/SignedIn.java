package se.wikimedia.hub.authority;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Who has come in with a request, as sign-in found them in the database just now. */
public record SignedIn(
        long id, String username, String displayName, List<String> languages, ZoneId timeZone, Set<Grant> grants) {

    public SignedIn {
        languages = List.copyOf(languages);
        grants = Set.copyOf(grants);
    }

    /** A role within a scope; the empty scope is everywhere. */
    public record Grant(Role role, String scope) {}
}

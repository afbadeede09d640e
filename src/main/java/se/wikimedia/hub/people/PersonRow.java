package se.wikimedia.hub.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that an account holds, for its owner and for admins; the password excepted. */
public record PersonRow(
        String username,
        String displayName,
        @Nullable String email,
        List<String> languages,
        @Nullable String community,
        @Nullable String country,
        String timeZone,
        Instant created,
        List<RoleRow> roles) {

    /** What everybody may see of it. */
    public PublicPerson open() {
        return new PublicPerson(username, displayName, languages, community);
    }
}

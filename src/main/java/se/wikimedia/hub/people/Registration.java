package se.wikimedia.hub.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody gives who wants an account; see {@link Profile} for what the fields hold. */
public record Registration(
        @Nullable String username,
        @Nullable String password,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable List<String> languages,
        @Nullable String community,
        @Nullable String country,
        @Nullable String timeZone) {

    Profile profile() {
        return new Profile(displayName, email, languages, community, country, timeZone);
    }

    /** Without the password, so that no log ever holds one. */
    @Override
    public String toString() {
        return "Registration of " + username;
    }
}

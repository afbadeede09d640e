package se.wikimedia.hub.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as everybody sees them. */
public record PublicPerson(
        String username,
        String displayName,
        List<String> languages,
        @Nullable String community) {}

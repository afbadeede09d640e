package se.wikimedia.hub.people;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to write to somebody.
 *
 * @param email null where they have told none
 * @param languages BCP 47, best first
 */
public record Contact(String displayName, @Nullable String email, List<String> languages, ZoneId timeZone) {}

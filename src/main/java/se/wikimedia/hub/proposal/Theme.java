package se.wikimedia.hub.proposal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the needs assessment found that content partnerships lack. */
public enum Theme {
    /** Finding each other and working together. */
    COLLABORATION,
    /** Leadership and communication. */
    LEADERSHIP,
    /** Technical skills and tools. */
    SKILLS,
    /** Funding and staff. */
    FUNDING,
    DOCUMENTATION;

    /** The name in the API and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** In the order of the assessment, whatever order they are given in. */
    static List<String> keys(Collection<Theme> themes) {
        return Arrays.stream(values()).filter(themes::contains).map(Theme::key).toList();
    }

    /** The opposite of {@link #keys}; what is no theme is left out. */
    static Set<Theme> of(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> find(key).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Theme.class)));
    }
}

package se.wikimedia.hub.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with the material that somebody needed. */
public enum Lack {
    NONE,
    OUTDATED,
    OTHER_LANGUAGE;

    /** The name in the API and in the database: {@code other-language}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Lack> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

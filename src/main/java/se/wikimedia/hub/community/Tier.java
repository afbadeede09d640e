package se.wikimedia.hub.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well served a community is, from the public list that the committee keeps. */
public enum Tier {
    BASELINE,
    EMERGING,
    UNDERSERVED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tier> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

package se.wikimedia.hub.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether what was made is what somebody needed. */
public enum Solved {
    YES,
    NO;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Solved> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

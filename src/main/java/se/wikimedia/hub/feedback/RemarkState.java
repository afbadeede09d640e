package se.wikimedia.hub.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which remarks to see. */
public enum RemarkState {
    OPEN,
    ANSWERED,
    ALL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RemarkState> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

package se.wikimedia.hub.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the committee decides on a proposal. */
public enum Ruling {
    /** It is to be made. */
    ACCEPTED,
    /** It won't be made. */
    DECLINED,
    /** It comes up again. */
    POSTPONED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ruling> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

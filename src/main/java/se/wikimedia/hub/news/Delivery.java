package se.wikimedia.hub.news;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody hears of a kind of news; on the site always. */
public enum Delivery {
    /** A mail of its own. */
    AT_ONCE,
    /** One mail a day, in the morning. */
    DAILY,
    /** No mail. */
    SITE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Delivery> find(String key) {
        return Arrays.stream(values())
                .filter(delivery -> delivery.key().equals(key))
                .findFirst();
    }
}

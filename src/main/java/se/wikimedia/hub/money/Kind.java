package se.wikimedia.hub.money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What money is for. */
enum Kind {
    TRAVEL,
    DAYS,
    OTHER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Kind::key).toList();
    }
}

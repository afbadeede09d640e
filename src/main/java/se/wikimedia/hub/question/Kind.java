package se.wikimedia.hub.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a question is answered. */
enum Kind {
    TEXT,
    CHOICE,
    FILE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Kind::key).toList();
    }
}

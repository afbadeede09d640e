package se.wikimedia.hub.tours;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a visitor need not pay. */
enum Covered {
    TRAVEL,
    HOUSING,
    MEALS,
    LOCAL_TRANSPORT,
    INSURANCE,
    VISA;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Covered::key).toList();
    }
}

package se.wikimedia.hub.stay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a visitor sees to before they travel. */
enum Preparation {
    VISA,
    INSURANCE,
    EMERGENCY_CONTACT,
    TICKETS,
    HOUSING;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Preparation::key).toList();
    }
}

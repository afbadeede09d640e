package se.wikimedia.hub.stay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a documented task is to become for others. */
enum Becomes {
    NOTHING,
    /** Worth pointing to: among the resources. */
    RESOURCE,
    /** Something that a module should teach. */
    SUGGESTION;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Becomes::key).toList();
    }
}

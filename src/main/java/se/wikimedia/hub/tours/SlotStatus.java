package se.wikimedia.hub.tours;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A draft is its host's own; what was published once can only be cancelled. */
enum SlotStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SlotStatus> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

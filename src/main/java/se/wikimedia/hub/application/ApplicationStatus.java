package se.wikimedia.hub.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A draft and a withdrawn application take no part in anything. */
enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ApplicationStatus> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

package se.wikimedia.hub.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a resource is. */
enum ResourceKind {
    REPORT,
    CASE_STUDY,
    TEMPLATE,
    CONTRACT,
    TOOL_GUIDE,
    VIDEO,
    DATASET,
    TOOL,
    INSTITUTION;

    /** The name in the API and in the database: {@code case-study}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ResourceKind> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

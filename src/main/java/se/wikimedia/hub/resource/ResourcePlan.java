package se.wikimedia.hub.resource;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a resource, checked. Texts that weren't given are empty. */
record ResourcePlan(
        String title,
        String address,
        ResourceKind kind,
        String description,
        String language,
        String licence,
        @Nullable String community,
        List<String> topics,
        LocalDate reviewBy) {}

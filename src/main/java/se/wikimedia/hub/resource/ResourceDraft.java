package se.wikimedia.hub.resource;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource as somebody adds it.
 *
 * @param url where it is: http or https
 * @param kind report, case-study, template, contract, tool-guide, video, dataset, tool or institution
 * @param language BCP 47
 * @param licence its name, such as CC BY-SA 4.0
 * @param community the key of the community that made it, if any
 * @param topics keys of the catalogue's topics
 * @param reviewBy a local date
 */
public record ResourceDraft(
        @Nullable String title,
        @Nullable String url,
        @Nullable String kind,
        @Nullable String description,
        @Nullable String language,
        @Nullable String licence,
        @Nullable String community,
        @Nullable List<String> topics,
        @Nullable LocalDate reviewBy) {}

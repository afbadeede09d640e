package se.wikimedia.hub.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What module.yaml says.
 *
 * @param language BCP 47 tag of the source text, as written
 * @param audiences keys of the catalogue
 * @param topics keys of the catalogue
 * @param level 1 to 3
 * @param minutes null when the author didn't say
 * @param requires ids of the modules to be done before
 * @param lessons ids in order
 */
public record ModuleSource(
        String id,
        String title,
        String summary,
        String language,
        String licence,
        Status status,
        List<String> authors,
        List<String> audiences,
        List<String> topics,
        int level,
        @Nullable Integer minutes,
        List<String> requires,
        @Nullable Badge badge,
        List<String> lessons) {

    /** A draft is read by its authors only. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    /** What is awarded at the end, and for what. */
    public record Badge(String name, @Nullable String criteria) {}
}

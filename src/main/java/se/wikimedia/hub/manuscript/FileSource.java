package se.wikimedia.hub.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * A picture or document of a module.
 *
 * @param path in the module's folder, such as {@code files/map.svg}
 * @param size bytes
 * @param source where it comes from, when that is elsewhere
 */
public record FileSource(
        String path,
        String mediaType,
        long size,
        @Nullable String title,
        String author,
        String licence,
        @Nullable String source) {

    public static final String FOLDER = "files/";

    /** The path without its folder. */
    public String name() {
        return path.substring(FOLDER.length());
    }
}

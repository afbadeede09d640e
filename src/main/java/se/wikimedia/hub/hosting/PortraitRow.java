package se.wikimedia.hub.hosting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host as visitors see it; texts are empty where nothing is told.
 *
 * @param host the affiliate's key
 * @param country ISO 3166 alpha-2
 * @param languages BCP 47
 * @param version 0 before anything was told
 */
public record PortraitRow(
        String host,
        String name,
        @Nullable String country,
        String about,
        String place,
        List<String> languages,
        String teaches,
        String learns,
        String accessibility,
        String safety,
        String visa,
        int version) {

    public boolean told() {
        return version > 0;
    }
}

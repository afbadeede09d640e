package se.wikimedia.hub.workgroup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A working group as somebody describes it.
 *
 * @param languages BCP 47
 * @param topics keys of the catalogue's topics
 */
public record GroupDraft(
        @Nullable String name,
        @Nullable String about,
        @Nullable List<String> languages,
        @Nullable List<String> topics) {}

package se.wikimedia.hub.item;

import org.jspecify.annotations.Nullable;

/**
 * What a site has found.
 *
 * @param id such as Q42
 * @param label null where it has none that its site could show
 * @param description null where it has none
 */
public record FoundItem(
        String site,
        String id,
        @Nullable String label,
        @Nullable String description) {

    static FoundItem of(Item item, ItemWords words) {
        return new FoundItem(item.site(), item.id(), told(words.label()), told(words.description()));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }
}

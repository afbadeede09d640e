package se.wikimedia.hub.editing;

import java.util.Map;
import se.wikimedia.hub.drafting.TranslationEffect;

/** What is said about translations before they are touched. */
final class Effects {

    private Effects() {}

    /** For {@code editing.effect}. */
    static Map<String, Object> arguments(TranslationEffect effect) {
        return Map.of(
                "unhurt", effect.unhurt(),
                "hurt", effect.hurt(),
                "outdated", effect.outdated(),
                "added", effect.added(),
                "removed", effect.removed());
    }
}

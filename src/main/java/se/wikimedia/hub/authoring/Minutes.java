package se.wikimedia.hub.authoring;

import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.sheet.YamlSection;

/** How long something takes, as its author says it. */
final class Minutes {
    private static final int MOST = 100_000;

    private Minutes() {}

    /** Null when it is left out, or wrong; that is then among the findings. */
    static @Nullable Integer in(YamlSection section) {
        return section.whole("minutes", 1, MOST);
    }
}

package se.wikimedia.hub.editing;

import org.jspecify.annotations.Nullable;

/** What a page shows once it has been visited. */
final class Opened {

    private Opened() {}

    static <T> T of(@Nullable T shown) {
        if (shown == null) {
            throw new IllegalStateException("the view is built before its page was visited");
        }
        return shown;
    }
}

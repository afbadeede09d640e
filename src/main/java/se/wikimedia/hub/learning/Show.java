package se.wikimedia.hub.learning;

import org.jspecify.annotations.Nullable;

/** What a page shows once it has been visited. */
final class Show {

    private Show() {}

    static <T> T opened(@Nullable T shown) {
        if (shown == null) {
            throw new IllegalStateException("the view is built before its page was visited");
        }
        return shown;
    }
}

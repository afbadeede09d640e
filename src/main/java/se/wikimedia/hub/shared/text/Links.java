package se.wikimedia.hub.shared.text;

import java.util.Optional;

/** Where the links and pictures of a text lead. What comes out is still checked by {@link SafeHtml}. */
@FunctionalInterface
public interface Links {

    /** The URL for a destination as its author wrote it; empty refuses it, and only its text is shown. */
    Optional<String> url(String destination);

    /** Destinations lead where they say. */
    static Links asWritten() {
        return Optional::of;
    }
}

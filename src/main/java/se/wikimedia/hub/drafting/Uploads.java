package se.wikimedia.hub.drafting;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import se.wikimedia.hub.shared.problem.Problem;

/** What a browser sends as a file. The checks of the module say whether it is what its name promises. */
final class Uploads {

    private static final int LARGEST = 1 << 20;
    private static final Map<String, String> PICTURES = Map.of(
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "gif",
            "image/gif",
            "webp",
            "image/webp");

    private Uploads() {}

    /** @throws Problem too large */
    static String mediaType(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String guessed = URLConnection.guessContentTypeFromName(name);
        return PICTURES.getOrDefault(ending, guessed == null ? "application/octet-stream" : guessed);
    }

    /** The last part of the path that some browsers send, without what an address can't hold. */
    static String name(String submitted) {
        String last = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
        return last.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    }
}

package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.nio.file.Path;

/** The walls of a content folder: nothing outside is ever read, whatever links lie inside. */
final class ContentRoot {
    private ContentRoot() {}

    /** False too for a link that leads nowhere. */
    static boolean holds(Path root, Path path) {
        try {
            return path.toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }
}

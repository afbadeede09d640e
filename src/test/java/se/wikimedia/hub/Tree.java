package se.wikimedia.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The project's own files, as the tests of the house's rules read them. */
final class Tree {

    static final Path JAVA = Path.of("src/main/java/se/wikimedia/hub");
    static final Path VIEWS = Path.of("src/main/webapp");

    private Tree() {}

    /** What the files of such an ending hold, by path. */
    static SortedMap<Path, String> texts(Path folder, String ending) {
        var texts = new TreeMap<Path, String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

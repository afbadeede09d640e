package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder with message files behind an URI: a directory, or a place inside a jar or WAR. */
final class MessageFolder {

    /** Does something with the JSON files of a folder while they can be read. */
    interface Visitor {
        void visit(List<Path> files) throws IOException;
    }

    private MessageFolder() {}

    /** A folder that isn't there has no files. */
    static void visit(URI folder, Visitor visitor) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            visitor.visit(files(Path.of(folder)));
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            visitor.visit(files(jar.provider().getPath(folder)));
        } catch (FileSystemAlreadyExistsException e) {
            visitor.visit(files(Path.of(folder)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}

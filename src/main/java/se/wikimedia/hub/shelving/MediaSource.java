package se.wikimedia.hub.shelving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.manuscript.FileSource;

/** Where the bytes of a manuscript's pictures and documents come from. */
interface MediaSource {

    /** Empty for what is stored already and stays as it is. */
    Optional<byte[]> find(FileSource file);

    static MediaSource in(Path moduleFolder) {
        return file -> {
            try {
                return Optional.of(Files.readAllBytes(moduleFolder.resolve(file.path())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static MediaSource in(Map<String, byte[]> byPath) {
        return file -> Optional.ofNullable(byPath.get(file.path()));
    }
}

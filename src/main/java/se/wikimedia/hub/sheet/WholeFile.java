package se.wikimedia.hub.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is replaced as a whole: whoever reads it sees the old bytes or the new ones, never a mixture. */
public final class WholeFile {
    private final Path path;

    public WholeFile(Path path) throws IOException {
        this.path = path.toRealPath();
    }

    public byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    public void replace(byte[] bytes) throws IOException {
        Path written = Files.createTempFile(path.getParent(), ".", ".tmp");
        try {
            Files.write(written, bytes);
            PosixFileAttributeView before = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (before != null) {
                Files.setPosixFilePermissions(written, before.readAttributes().permissions());
            }
            Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}

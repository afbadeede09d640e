package se.wikimedia.hub.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key to the needs: that of HUB_NEEDS_KEY, which several nodes have to share, else one of this hub's own, made when it
 * is needed first and kept in HUB_DATA, where only the hub's user reads it.
 */
@ApplicationScoped
class NeedsKey {

    private static final String FILE = "visitor-needs.key";
    private static final int BYTES = 32;

    @Inject
    @ConfigProperty(name = "HUB_NEEDS_KEY")
    Optional<String> given;

    @Inject
    @ConfigProperty(name = "HUB_DATA")
    String data;

    private @Nullable Seal seal;

    synchronized Seal seal() {
        var made = seal;
        if (made == null) {
            made = new Seal(new SecretKeySpec(Base64.getDecoder().decode(given.orElseGet(this::kept)), "AES"));
            seal = made;
        }
        return made;
    }

    private String kept() {
        var file = Path.of(data).resolve(FILE);
        try {
            if (Files.notExists(file)) {
                keep(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, also through a power cut: what is sealed with a key that is lost is lost. */
    private static void keep(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var written = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(written);
        try (var channel = FileChannel.open(
                written, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersAlone())) {
            channel.write(
                    ByteBuffer.wrap(Base64.getEncoder().encodeToString(key).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownersAlone() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

package se.wikimedia.hub.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that is replaced as a whole. The new one is complete beside it, under a hidden name, before it takes its
 * place, on the disk and not only in memory. No file system of every platform swaps two folders in one step; so there is a moment in which the old one
 * waits under a hidden name and the new one has not come. Whoever dies then is made good by {@link #restore}, which
 * readers call before they look.
 */
public final class WholeFolder {
    private static final String NEW = ".hub-new";
    private static final String OLD = ".hub-old";

    private final Path parent;
    private final Path path;
    private final Path draft;
    private final Path old;

    public WholeFolder(Path parent, String name) {
        this.parent = parent;
        path = parent.resolve(name);
        draft = parent.resolve("." + name + NEW);
        old = parent.resolve("." + name + OLD);
    }

    /** @param files by path within the folder, with {@code /} */
    public void replace(Map<String, byte[]> files) throws IOException {
        delete(draft);
        Files.createDirectory(draft);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path written = draft.resolve(file.getKey());
            Files.createDirectories(written.getParent());
            Files.write(written, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        }
        forceFolders(draft);
        if (Files.exists(path)) {
            delete(old);
            Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        force(parent);
        delete(old);
    }

    /** Else a power cut could leave the new name on the disk without what it names. */
    private static void forceFolders(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                force(each);
            }
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }

    /** Gives the folders in there back that somebody who died was about to replace. */
    public static void restore(Path parent) throws IOException {
        for (Path old : leftBehind(parent, OLD)) {
            String name = old.getFileName().toString();
            Path path = parent.resolve(name.substring(1, name.length() - OLD.length()));
            if (!Files.exists(path)) {
                Files.move(old, path, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Restores, and removes all that is left of replacements that were not finished; only for who replaces. */
    public static void tidy(Path parent) throws IOException {
        restore(parent);
        for (String kind : List.of(NEW, OLD)) {
            for (Path left : leftBehind(parent, kind)) {
                delete(left);
            }
        }
    }

    private static List<Path> leftBehind(Path parent, String kind) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> isOf(child.getFileName().toString(), kind) && Files.isDirectory(child))
                    .toList();
        }
    }

    private static boolean isOf(String name, String kind) {
        return name.startsWith(".") && name.endsWith(kind) && name.length() > kind.length() + 1;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

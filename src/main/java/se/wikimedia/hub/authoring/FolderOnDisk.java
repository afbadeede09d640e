package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.wikimedia.hub.sheet.Findings;

/** A module's folder, of which nothing outside the content folder is ever read. */
final class FolderOnDisk implements FileTree {
    private final Path root;
    private final Function<String, Findings> findings;
    private final SortedMap<String, Path> paths = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();

    /** @param root the content folder's real path */
    FolderOnDisk(Path root, String module, Function<String, Findings> findings) {
        this.root = root;
        this.findings = findings;
        collect(root.resolve(module), "", 0);
    }

    @Override
    public SortedSet<String> files() {
        return new TreeSet<>(paths.keySet());
    }

    @Override
    public Set<String> refused() {
        return refused;
    }

    @Override
    public long size(String file) throws IOException {
        return Files.size(path(file));
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(path(file));
    }

    private Path path(String file) throws IOException {
        Path path = paths.get(file);
        if (path == null) {
            throw new IOException(file + " is not there");
        }
        return path;
    }

    private void collect(Path folder, String prefix, int depth) {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                String file = prefix + child.getFileName();
                if (!child.getFileName().toString().startsWith(".")) {
                    collectOne(child, file, depth);
                }
            }
        } catch (IOException e) {
            findings.apply(prefix.isEmpty() ? ModuleFolder.MODULE : prefix)
                    .error(1, "the folder can't be read; check its permissions");
        }
    }

    private void collectOne(Path child, String file, int depth) throws IOException {
        if (Files.isSymbolicLink(child) && !ContentRoot.holds(root, child)) {
            findings.apply(file).error(1, "is a link to nowhere or out of the content folder; copy the file instead");
            refused.add(file);
        } else if (Files.isRegularFile(child)) {
            paths.put(file, child);
        } else if (Files.isDirectory(child)
                && ModuleFolder.isForFiles(file + "/")
                && depth < ModuleFolder.DEEPEST
                && !Files.isSymbolicLink(child)) {
            collect(child, file + "/", depth + 1);
        } else {
            findings.apply(file).warning(1, ModuleFolder.IGNORED);
        }
    }
}

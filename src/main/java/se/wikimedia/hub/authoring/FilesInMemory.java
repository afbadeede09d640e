package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.wikimedia.hub.sheet.Findings;

/** A module's files that lie in no folder, such as those of an author who writes in the browser. */
final class FilesInMemory implements FileTree {
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();

    FilesInMemory(Map<String, byte[]> all, Function<String, Findings> findings) {
        new TreeMap<>(all).forEach((file, bytes) -> {
            List<String> steps = List.of(file.split("/", -1));
            if (steps.stream().anyMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."))) {
                findings.apply(file).error(1, "has a name that leads out of the module; rename it");
                refused.add(file);
            } else if (steps.stream().noneMatch(step -> step.startsWith("."))) {
                add(file, bytes, steps.size() - 1, findings.apply(file));
            }
        });
    }

    private void add(String file, byte[] bytes, int depth, Findings findings) {
        if (depth == 0 || ModuleFolder.isForFiles(file) && depth <= ModuleFolder.DEEPEST) {
            files.put(file, bytes);
        } else {
            findings.warning(1, ModuleFolder.IGNORED);
        }
    }

    @Override
    public SortedSet<String> files() {
        return files.navigableKeySet();
    }

    @Override
    public Set<String> refused() {
        return refused;
    }

    @Override
    public long size(String file) throws IOException {
        return bytes(file).length;
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new IOException(file + " is not there");
        }
        return bytes;
    }
}

package se.wikimedia.hub.shelving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.sheet.WholeFolder;

/**
 * Writes all modules and the catalogue into a folder as authors keep them, byte for byte as they were taken in. Each
 * module is there as it was before or as it is now, whenever this is interrupted. A module's folder is replaced only
 * when the hub has what it says, now or in an earlier revision; so nobody's work is lost. Files that belong to no
 * module stay.
 */
final class ContentExport {

    private static final String CATALOGUE = "catalogue.yaml";
    private static final String CATALOGUE_DRAFT = ".catalogue.yaml.hub-new";

    private final StoredContent content;
    private final Path folder;
    private final Map<String, Manuscript> there = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int written;
    private int unchanged;

    ContentExport(StoredContent content, Path folder) {
        this.content = content;
        this.folder = folder;
    }

    /**
     * What was done.
     *
     * @param refused what was left as it was, one line each
     */
    record Outcome(int written, int unchanged, List<String> refused) {}

    /**
     * @throws IOException with a line for the terminal where the folder can't be used
     * @throws SQLException where the database can't be read
     */
    Outcome run() throws IOException, SQLException {
        Files.createDirectories(folder);
        WholeFolder.tidy(folder);
        lookAround();
        exportCatalogue();
        for (var module : content.modules()) {
            export(content.manuscript(module));
        }
        return new Outcome(written, unchanged, List.copyOf(refused));
    }

    private void lookAround() throws IOException {
        try (var children = Files.list(folder)) {
            var visible = children.filter(
                            child -> !child.getFileName().toString().startsWith("."))
                    .toList();
            var isContent = visible.isEmpty()
                    || Files.exists(folder.resolve(CATALOGUE))
                    || visible.stream().anyMatch(child -> Files.exists(child.resolve("module.yaml")));
            if (!isContent) {
                throw new IOException(folder + " holds something else than modules; name a new folder");
            }
        }
        // those that an interrupted export has not reached yet are missed by the others
        ContentFolder.readEachAlone(folder)
                .forEach(each -> there.put(each.module().id(), each));
    }

    private void exportCatalogue() throws IOException, SQLException {
        var text = content.catalogue();
        if (text.isEmpty()) {
            refused.add(CATALOGUE + ": its text isn't known yet; start the hub on its folder once");
            return;
        }
        var bytes = text.get().getBytes(StandardCharsets.UTF_8);
        var file = folder.resolve(CATALOGUE);
        var before = Files.exists(file) ? Files.readAllBytes(file) : bytes;
        if (!Arrays.equals(before, bytes)
                && !content.everyCatalogue().contains(new String(before, StandardCharsets.UTF_8))) {
            refused.add(CATALOGUE + ":1: has changes that the hub never had; left as it is");
        } else {
            var draft = folder.resolve(CATALOGUE_DRAFT);
            Files.write(
                    draft,
                    bytes,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void export(Manuscript manuscript) throws IOException, SQLException {
        var id = manuscript.module().id();
        var before = there.get(id);
        if (manuscript.texts().isEmpty()) {
            refused.add(id + "/module.yaml:1: its text isn't known yet; start the hub on its folder once");
        } else if (before != null && before.hash().equals(manuscript.hash())) {
            unchanged++;
        } else if (isForeign(id, before)) {
            refused.add(id + "/module.yaml:1: has changes that the hub never had; left as it is");
        } else {
            var files = new TreeMap<>(content.files(manuscript));
            if (before != null) {
                strangers(before).forEach(files::putIfAbsent);
            }
            new WholeFolder(folder, id).replace(files);
            written++;
        }
    }

    private boolean isForeign(String id, @Nullable Manuscript before) throws SQLException {
        return before == null
                ? Files.exists(folder.resolve(id))
                : !content.everyHash(id).contains(before.hash());
    }

    /** What lies in a module's folder without belonging to it, such as a README.md. */
    private Map<String, byte[]> strangers(Manuscript before) throws IOException {
        var module = folder.resolve(before.module().id());
        Set<String> known = new HashSet<>(before.texts().keySet());
        before.files().stream().map(FileSource::path).forEach(known::add);
        var strangers = new HashMap<String, byte[]>();
        try (var walk = Files.walk(module)) {
            for (var path : walk.filter(Files::isRegularFile).collect(Collectors.toSet())) {
                var file = module.relativize(path).toString().replace('\\', '/');
                if (!known.contains(file)) {
                    strangers.put(file, Files.readAllBytes(path));
                }
            }
        }
        return strangers;
    }
}

package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.SourceText;
import se.wikimedia.hub.sheet.WholeFolder;

/** One pass over a content folder: each module by itself, then the catalogue, then what they say of each other. */
final class ContentReading {
    private final Path root;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, ModuleDraft> modules = new TreeMap<>();
    private final Catalogue catalogue;
    private final List<Manuscript> alone;

    ContentReading(Path folder) throws IOException {
        root = folder.toRealPath();
        WholeFolder.restore(root);
        readModules();
        catalogue = readCatalogue();
        alone = manuscripts();
        CrossCheck across = new CrossCheck(neighbours());
        modules.values().forEach(across::check);
        modules.values().forEach(module -> findings.addAll(module.found()));
    }

    private Neighbours neighbours() {
        Map<String, Neighbours.Neighbour> all = new HashMap<>();
        modules.forEach((id, module) -> all.put(id, module.neighbour()));
        return new Neighbours(all, catalogue.isReadable(), catalogue.keys("audiences"), catalogue.keys("topics"));
    }

    Collection<ModuleDraft> modules() {
        return modules.values();
    }

    ContentFolder result() {
        return new ContentFolder(
                catalogue.source(),
                manuscripts(),
                findings.stream().sorted().distinct().toList());
    }

    /** Those without an error before it was asked what they say of each other. */
    List<Manuscript> alone() {
        return alone;
    }

    private List<Manuscript> manuscripts() {
        return modules.values().stream()
                .map(ModuleDraft::manuscript)
                .filter(Objects::nonNull)
                .toList();
    }

    private void readModules() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (Path child : children()) {
            String name = child.getFileName().toString();
            if (isModule(child, new Findings(name, findings))) {
                ModuleDraft module = new ModuleDraft(name, found -> new FolderOnDisk(root, name, found));
                modules.put(name, module);
                String first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                if (first != null) {
                    module.findings(ModuleFolder.MODULE)
                            .error(
                                    1,
                                    "the folder differs in case only from " + Findings.quoted(first) + "; rename one");
                }
            }
        }
    }

    private List<Path> children() throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isModule(Path child, Findings findings) {
        if (Files.isSymbolicLink(child) && !ContentRoot.holds(root, child)) {
            findings.error(1, "is a link to nowhere or out of the content folder; copy the folder instead");
            return false;
        }
        if (!Files.isDirectory(child)) {
            return false;
        }
        Path yaml = child.resolve(ModuleFolder.MODULE);
        boolean module = Files.isRegularFile(yaml) || Files.isSymbolicLink(yaml);
        if (!module) {
            findings.warning(1, "is ignored, because it has no module.yaml");
        }
        return module;
    }

    private Catalogue readCatalogue() {
        Findings found = new Findings(Catalogue.FILE, findings);
        Catalogue read = new Catalogue(found, modules.keySet());
        Path file = root.resolve(Catalogue.FILE);
        if (!Files.isRegularFile(file) || !ContentRoot.holds(root, file)) {
            found.error(1, "is missing; add it with audiences, topics and paths");
            return read;
        }
        try {
            if (Files.size(file) > SourceText.LARGEST_YAML) {
                found.error(1, "is larger than 1 MiB; shorten it");
                return read;
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = SourceText.read(bytes, SourceText.LARGEST_YAML, found);
            if (text != null) {
                read.read(text);
            }
            read.keep(bytes);
        } catch (IOException e) {
            found.error(1, "can't be read (" + e.getClass().getSimpleName() + "); check its permissions");
        }
        return read;
    }
}

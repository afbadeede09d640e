package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.SourceText;

/** The files of one module, none of them outside the content folder, each read once. */
final class ModuleFolder {
    static final String MODULE = "module.yaml";
    static final String QUIZ = ".quiz.yaml";
    static final String LESSON = ".md";
    static final List<String> FILE_LISTS = List.of("files/files.yaml", "files.yaml");

    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 5;

    private final Path root;
    private final String name;
    private final List<Finding> all;
    private final SortedMap<String, Path> paths = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();
    private final MessageDigest digest = sha256();

    /** @param root the content folder's real path */
    ModuleFolder(Path root, String name, List<Finding> all) {
        this.root = root;
        this.name = name;
        this.all = all;
        collect(root.resolve(name), "", 0);
    }

    String name() {
        return name;
    }

    Findings findings(String file) {
        return new Findings(name + "/" + file, all);
    }

    boolean has(String file) {
        return paths.containsKey(file) || refused.contains(file);
    }

    /** What is there but must not be read; it has been reported. */
    Set<String> refused() {
        return refused;
    }

    Path path(String file) {
        return root.resolve(name).resolve(file);
    }

    /** Paths in this folder, sorted, with {@code /}. */
    List<String> files() {
        return List.copyOf(paths.keySet());
    }

    /** The lessons on disk, by their files. */
    List<String> lessonNames() {
        return names(LESSON);
    }

    List<String> quizNames() {
        return names(QUIZ);
    }

    private List<String> names(String ending) {
        return paths.keySet().stream()
                .filter(file -> file.endsWith(ending) && !file.contains("/"))
                .map(file -> file.substring(0, file.length() - ending.length()))
                .toList();
    }

    /** Null when it isn't there or can't be read as text; the reason is then among the findings. */
    @Nullable
    String text(String file, int largest, Findings findings) {
        byte[] bytes = bytes(file, Math.max(largest, LARGEST), findings);
        return bytes == null ? null : SourceText.read(bytes, largest, findings);
    }

    /** Null when it isn't there, is over 1 MiB or can't be read; the reason is then among the findings. */
    byte @Nullable [] bytes(String file, Findings findings) {
        return bytes(file, LARGEST, findings);
    }

    private byte @Nullable [] bytes(String file, int largest, Findings findings) {
        Path path = paths.get(file);
        if (path == null) {
            return null;
        }
        try {
            long size = Files.size(path);
            if (size > largest) {
                findings.error(1, "has " + size + " bytes; at most " + largest + " (1 MiB) are allowed");
                return null;
            }
            byte[] bytes = Files.readAllBytes(path);
            digest.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            return bytes;
        } catch (IOException e) {
            findings.error(1, "can't be read (" + e.getClass().getSimpleName() + "); check its permissions");
            return null;
        }
    }

    /** SHA-256, in hex, of all that was read so far. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
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
            findings(prefix.isEmpty() ? MODULE : prefix).error(1, "the folder can't be read; check its permissions");
        }
    }

    private void collectOne(Path child, String file, int depth) throws IOException {
        if (Files.isSymbolicLink(child) && !ContentRoot.holds(root, child)) {
            findings(file).error(1, "is a link to nowhere or out of the content folder; copy the file instead");
            refused.add(file);
        } else if (Files.isRegularFile(child)) {
            paths.put(file, child);
        } else if (Files.isDirectory(child) && isForFiles(file) && depth < DEEPEST && !Files.isSymbolicLink(child)) {
            collect(child, file + "/", depth + 1);
        } else {
            findings(file).warning(1, "is ignored; a module has lessons, quizzes and files/");
        }
    }

    private static boolean isForFiles(String folder) {
        return (folder + "/").startsWith(FileSource.FOLDER);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

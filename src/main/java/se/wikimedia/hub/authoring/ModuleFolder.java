package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.SourceText;

/** The files of one module, wherever they lie, each read once. */
final class ModuleFolder {
    static final String MODULE = "module.yaml";
    static final String QUIZ = ".quiz.yaml";
    static final String LESSON = ".md";
    static final List<String> FILE_LISTS = List.of("files/files.yaml", "files.yaml");

    /** How many folders a file may lie in. */
    static final int DEEPEST = 5;

    static final String IGNORED = "is ignored; a module has lessons, quizzes and files/";

    private static final int LARGEST = 1 << 20;

    private final String name;
    private final List<Finding> all;
    private final FileTree tree;
    private final SortedSet<String> files;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final MessageDigest digest = sha256();

    ModuleFolder(String name, List<Finding> all, Function<Function<String, Findings>, FileTree> place) {
        this.name = name;
        this.all = all;
        tree = place.apply(this::findings);
        files = tree.files();
    }

    String name() {
        return name;
    }

    Findings findings(String file) {
        return new Findings(name + "/" + file, all);
    }

    boolean has(String file) {
        return files.contains(file) || tree.refused().contains(file);
    }

    /** What is there but must not be read; it has been reported. */
    Set<String> refused() {
        return tree.refused();
    }

    /** Paths in this folder, sorted, with {@code /}. */
    List<String> files() {
        return List.copyOf(files);
    }

    /** The lessons that are there, by their files. */
    List<String> lessonNames() {
        return names(LESSON);
    }

    List<String> quizNames() {
        return names(QUIZ);
    }

    private List<String> names(String ending) {
        return files.stream()
                .filter(file -> file.endsWith(ending) && !file.contains("/"))
                .map(file -> file.substring(0, file.length() - ending.length()))
                .toList();
    }

    /** Null when it isn't there or can't be read as text; the reason is then among the findings. */
    @Nullable
    String text(String file, int largest, Findings findings) {
        byte[] bytes = bytes(file, Math.max(largest, LARGEST), findings);
        if (bytes == null) {
            return null;
        }
        texts.put(file, new String(bytes, StandardCharsets.UTF_8));
        return SourceText.read(bytes, largest, findings);
    }

    /** Null when it isn't there, is over 1 MiB or can't be read; the reason is then among the findings. */
    byte @Nullable [] bytes(String file, Findings findings) {
        return bytes(file, LARGEST, findings);
    }

    private byte @Nullable [] bytes(String file, int largest, Findings findings) {
        if (!files.contains(file)) {
            return null;
        }
        try {
            long size = tree.size(file);
            if (size > largest) {
                findings.error(1, "has " + size + " bytes; at most " + largest + " (1 MiB) are allowed");
                return null;
            }
            byte[] bytes = tree.bytes(file);
            digest.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            return bytes;
        } catch (IOException e) {
            findings.error(1, "can't be read (" + e.getClass().getSimpleName() + "); check its permissions");
            return null;
        }
    }

    /** What was read as text so far, by path, just as it is in the files; of no use where there are errors. */
    SortedMap<String, String> texts() {
        return texts;
    }

    /** SHA-256, in hex, of all that was read so far. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether what is at that path may be a picture or a document of the module. */
    static boolean isForFiles(String path) {
        return path.startsWith(FileSource.FOLDER);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

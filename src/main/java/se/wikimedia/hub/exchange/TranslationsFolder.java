package se.wikimedia.hub.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.wikimedia.hub.exchange.StoredTexts.Key;
import se.wikimedia.hub.exchange.StoredTexts.Stored;
import se.wikimedia.hub.exchange.StoredTexts.Texts;
import se.wikimedia.hub.shared.text.PoEntry;
import se.wikimedia.hub.shared.text.PoFile;

/**
 * A folder {@code translations/} that takes up what the hub holds. Entries keep their order, comments and flags, new
 * ones follow by key; a file in which nothing has changed is left as it is, byte by byte.
 */
final class TranslationsFolder {

    private static final String AUTHORS = "X-Authors";
    private static final String FUZZY = "fuzzy";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    private final Path folder;
    private final List<String> refused = new ArrayList<>();
    private int written;

    TranslationsFolder(Path folder) {
        this.folder = folder.resolve("modules");
    }

    int written() {
        return written;
    }

    /** Files that can't be read and were left as they are, as {@code file:line: …}. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    void take(Map<Key, Texts> files) throws IOException {
        for (var each : files.entrySet()) {
            var key = each.getKey();
            if (NAME.matcher(key.language()).matches()
                    && NAME.matcher(key.group()).matches()) {
                take(key, each.getValue());
            }
        }
    }

    private void take(Key key, Texts texts) throws IOException {
        var file = folder.resolve(key.language()).resolve(key.group() + ".po");
        var before = Files.exists(file) ? PoFile.read(Files.readAllBytes(file)) : PoFile.of(key.language(), List.of());
        before.problems().forEach(problem -> refused.add(file + ":" + problem.line() + ": " + problem.message()));
        if (!before.problems().isEmpty()) {
            return;
        }
        var after = new PoFile(header(before, texts), entries(before, texts), List.of());
        if (!after.entries().equals(before.entries()) || !after.header().equals(before.header())) {
            write(file, after.write());
            written++;
        }
    }

    private static Map<String, String> header(PoFile before, Texts texts) {
        var header = new LinkedHashMap<>(before.header());
        var authors = new TreeSet<>(texts.authors());
        for (var known : header.getOrDefault(AUTHORS, "").split(", ", -1)) {
            authors.add(known);
        }
        authors.remove("");
        if (!authors.isEmpty()) {
            header.put(AUTHORS, String.join(", ", authors));
        }
        return header;
    }

    private static List<PoEntry> entries(PoFile before, Texts texts) {
        var left = new TreeMap<>(texts.byUnit());
        var entries = new ArrayList<PoEntry>();
        for (var entry : before.entries()) {
            var stored = left.remove(entry.msgctxt());
            entries.add(stored == null ? entry : changed(entry, stored));
        }
        left.forEach(
                (unit, stored) -> entries.add(PoEntry.of(unit, stored.source(), stored.text(), stored.suggested())));
        return entries;
    }

    private static PoEntry changed(PoEntry entry, Stored stored) {
        Set<String> flags = new TreeSet<>(entry.flags());
        if (stored.suggested()) {
            flags.add(FUZZY);
        } else {
            flags.remove(FUZZY);
        }
        return new PoEntry(
                entry.msgctxt(),
                stored.source(),
                stored.text(),
                flags,
                entry.comments(),
                entry.extracted(),
                entry.references(),
                entry.line());
    }

    /** A file is there as a whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(file.getParent(), ".export", ".po");
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.wikimedia.hub.exchange.StoredTexts.Key;
import se.wikimedia.hub.exchange.StoredTexts.Stored;
import se.wikimedia.hub.exchange.StoredTexts.Texts;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.shared.text.MessageFile;
import se.wikimedia.hub.shared.text.PoEntry;
import se.wikimedia.hub.shared.text.PoFile;
import se.wikimedia.hub.terms.GlossaryFile;
import se.wikimedia.hub.terms.Term;

/**
 * A folder {@code translations/} that takes up what the hub holds. Entries of PO files keep their order, comments and
 * flags, new ones follow by key; messages of the interface stand by key, terms of a glossary by their words. A file in which nothing has changed is left as
 * it is, byte by byte.
 */
final class TranslationsFolder {

    private static final String AUTHORS = "X-Authors";
    private static final String FUZZY = "fuzzy";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    private final Path folder;
    private final Path ownInterface;
    private final List<String> refused = new ArrayList<>();
    private int written;

    /** @param ownInterface the folder with the files of the interface that the hub came with */
    TranslationsFolder(Path folder, Path ownInterface) {
        this.folder = folder;
        this.ownInterface = ownInterface;
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
                if (key.group().equals(InterfaceSource.ID)) {
                    takeMessages(key.language(), each.getValue());
                } else {
                    take(key, each.getValue());
                }
            }
        }
    }

    /** A language that has no file here yet begins with the one that the hub came with. */
    private void takeMessages(String language, Texts texts) throws IOException {
        var file = folder.resolve("ui").resolve(language + ".json");
        var known = Stream.of(file, ownInterface.resolve(language + ".json"))
                .filter(Files::exists)
                .findFirst();
        var before = known.isPresent() ? read(known.get()) : Optional.of(MessageFile.EMPTY);
        var english = read(ownInterface.resolve(InterfaceSource.LANGUAGE + ".json"));
        if (before.isPresent() && english.isPresent()) {
            var after = new InterfaceFile(before.get(), english.get().texts()).with(texts);
            boolean isThere = known.filter(file::equals).isPresent() && after.equals(before.get());
            if (!isThere && !after.texts().isEmpty()) {
                write(file, after.write());
                written++;
            }
        }
    }

    /** Terms stand by their words; a file that has the same ones, in whatever order, is left as it is. */
    void takeGlossaries(Map<String, List<Term>> glossaries) throws IOException {
        for (var each : glossaries.entrySet()) {
            var file = folder.resolve("glossary").resolve(each.getKey() + ".csv");
            var before = Files.exists(file)
                    ? GlossaryFile.read(Files.readAllBytes(file))
                    : new GlossaryFile(List.of(), List.of());
            before.problems().forEach(problem -> refused.add(file + ":" + problem.line() + ": " + problem.message()));
            if (NAME.matcher(each.getKey()).matches()
                    && before.problems().isEmpty()
                    && !Set.copyOf(before.terms()).equals(Set.copyOf(each.getValue()))) {
                write(file, GlossaryFile.write(each.getValue()));
                written++;
            }
        }
    }

    private Optional<MessageFile> read(Path file) {
        try {
            return Optional.of(MessageFile.read(file));
        } catch (IOException e) {
            refused.add(file + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private void take(Key key, Texts texts) throws IOException {
        var file = folder.resolve("modules").resolve(key.language()).resolve(key.group() + ".po");
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
        var fresh = Files.createTempFile(file.getParent(), ".export", "");
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}

package se.wikimedia.hub.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.folio.YamlSheet;

/**
 * All text files of a module as its draft has them.
 *
 * @param base what was published when the draft was begun, by file
 * @param texts what the files hold now
 */
public record Paper(SortedMap<String, String> base, SortedMap<String, Versioned> texts) {

    /** @param version 0 for what was published */
    public record Versioned(int version, String text) {}

    static Paper of(SortedMap<String, String> base, List<DraftText> saved) {
        SortedMap<String, Versioned> texts = new TreeMap<>();
        base.forEach((file, text) -> texts.put(file, new Versioned(0, text)));
        saved.forEach(each -> each.text()
                .ifPresentOrElse(
                        text -> texts.put(each.file(), new Versioned(each.version(), text)),
                        () -> texts.remove(each.file())));
        return new Paper(base, texts);
    }

    public Optional<Versioned> find(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    public Map<String, Object> module() {
        return sheet(ModuleWriter.MODULE);
    }

    /** The module's, or its id while it has none. */
    public String title(String module) {
        return module().get("title") instanceof String title ? title : module;
    }

    /** BCP 47. */
    public String language() {
        return module().get("language") instanceof String tag ? tag : "en";
    }

    /** Empty for a file that isn't there. */
    public Map<String, Object> sheet(String file) {
        return find(file).map(each -> YamlSheet.read(each.text())).orElse(Map.of());
    }

    public Optional<LessonSheet> lesson(String id) {
        return find(ModuleWriter.lessonFile(id)).map(each -> LessonSheet.read(each.text()));
    }

    public LessonSheet publishedLesson(String id) {
        return LessonSheet.read(base.getOrDefault(ModuleWriter.lessonFile(id), ""));
    }

    /** Ids in order. */
    public List<String> lessons() {
        return list(module(), "lessons");
    }

    static List<String> list(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Files whose text differs from what was published. */
    public Set<String> changed() {
        Set<String> changed = new TreeSet<>(base.keySet());
        changed.addAll(texts.keySet());
        changed.removeIf(
                file -> texts.containsKey(file) && texts.get(file).text().equals(base.get(file)));
        return changed;
    }

    /** Where the module lists its files. */
    public String fileList() {
        return Stream.of(ModuleWriter.FILES, "files.yaml")
                .filter(file -> find(file).isPresent())
                .findFirst()
                .orElse(ModuleWriter.FILES);
    }

    /** What is said of each file, by its name. */
    public Map<String, Map<String, Object>> described() {
        Map<String, Map<String, Object>> described = new TreeMap<>();
        Map<String, Object> sheet = find(fileList())
                .map(each -> YamlSheet.read(each.text(), "files"))
                .orElse(Map.of());
        if (sheet.get("files") instanceof List<?> list) {
            list.forEach(item -> describe(described, item, "file"));
        } else {
            sheet.forEach((name, item) -> describe(described, item, name));
        }
        return described;
    }

    private static void describe(Map<String, Map<String, Object>> described, Object item, String name) {
        if (item instanceof Map<?, ?> map) {
            Map<String, Object> tree = new TreeMap<>();
            map.forEach((key, value) -> tree.put(String.valueOf(key), value));
            String file = String.valueOf(tree.getOrDefault("file", name));
            described.put(file.replaceFirst("^files/", ""), tree);
        }
    }
}

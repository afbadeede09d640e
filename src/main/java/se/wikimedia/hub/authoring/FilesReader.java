package se.wikimedia.hub.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Ids;
import se.wikimedia.hub.sheet.SourceText;
import se.wikimedia.hub.sheet.YamlReader;
import se.wikimedia.hub.sheet.YamlSection;
import se.wikimedia.hub.sheet.YamlValue;
import se.wikimedia.hub.sheet.YamlValue.Entry;
import se.wikimedia.hub.sheet.YamlValue.Items;
import se.wikimedia.hub.sheet.YamlValue.Mapping;

/** Reads the files of a module and what files.yaml says of them. */
final class FilesReader {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._()+,'&/-]{1,200}");
    private static final String WHOLE_LIST = "files";

    private final ModuleFolder folder;
    private final List<FileSource> files = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private boolean readable = true;

    private final Ids listed = new Ids();

    FilesReader(ModuleFolder folder) {
        this.folder = folder;
        readContents();
        for (String list : ModuleFolder.FILE_LISTS) {
            if (folder.has(list)) {
                readList(list);
            }
        }
        if (readable) {
            reportUnlisted();
        }
    }

    List<FileSource> files() {
        return files;
    }

    /** Names, without the folder, of all files that are there or listed; what is wrong with them has been reported. */
    Set<String> known() {
        return known;
    }

    private void readContents() {
        for (String path : folder.refused()) {
            if (path.startsWith(FileSource.FOLDER)) {
                contents.put(path.substring(FileSource.FOLDER.length()), new byte[0]);
                known.add(path.substring(FileSource.FOLDER.length()));
            }
        }
        for (String path : folder.files()) {
            if (path.startsWith(FileSource.FOLDER) && !ModuleFolder.FILE_LISTS.contains(path)) {
                Findings findings = folder.findings(path);
                byte[] bytes = folder.bytes(path, findings);
                String name = path.substring(FileSource.FOLDER.length());
                contents.put(name, bytes == null ? new byte[0] : bytes);
                if (!NAME.matcher(name).matches()) {
                    findings.error(1, "has a name that can't be an address; use letters, digits, -, _ and .");
                } else if (FileType.of(name).isEmpty()) {
                    findings.error(1, "is of a kind that isn't allowed; use one of " + FileType.all());
                } else if (bytes != null) {
                    FileType.of(name).get().check(bytes, findings);
                }
            }
        }
    }

    private void readList(String path) {
        Findings findings = folder.findings(path);
        String text = folder.text(path, SourceText.LARGEST_YAML, findings);
        YamlValue value = text == null ? null : YamlReader.value(text, 0, findings);
        readable &= value != null;
        if (value instanceof Mapping mapping) {
            Entry whole = mapping.entries().get(WHOLE_LIST);
            value = whole != null && whole.value() instanceof Items items ? items : mapping;
        }
        if (value instanceof Items items) {
            items.values().forEach(item -> readItem(item, findings));
        } else if (value instanceof Mapping mapping) {
            mapping.entries()
                    .forEach((name, entry) -> readNamed(new Cited(name, entry.line()), entry.value(), findings));
        } else if (value instanceof YamlValue.Scalar scalar && !scalar.isNull()) {
            findings.error(value.line(), "must be a list of file, title, author and licence");
        }
    }

    private void readItem(YamlValue item, Findings findings) {
        if (!(item instanceof Mapping mapping)) {
            findings.error(item.line(), "each file must be “key: value” lines");
            return;
        }
        YamlSection section = new YamlSection(mapping, item.line(), findings);
        String name = section.text("file");
        read(section, name == null ? null : new Cited(name, section.line("file")), findings);
    }

    private void readNamed(Cited name, YamlValue value, Findings findings) {
        if (value instanceof Mapping mapping) {
            YamlSection section = new YamlSection(mapping, name.line(), findings);
            section.optionalText("file");
            read(section, name, findings);
        } else {
            findings.error(name.line(), "each file must have licence and author");
        }
    }

    private void read(YamlSection section, @Nullable Cited cited, Findings findings) {
        String title = section.has("title") ? section.title("title") : null;
        String author = section.text("author");
        String licence = section.text("licence");
        String source = section.optionalText("source");
        section.warnOfUnknownKeys();
        if (cited == null) {
            return;
        }
        String name = cited.id().startsWith(FileSource.FOLDER)
                ? cited.id().substring(FileSource.FOLDER.length())
                : cited.id();
        boolean isNew = listed.add(new Cited(name, cited.line()), findings);
        known.add(name);
        byte[] content = contents.get(name);
        if (content == null) {
            findings.error(cited.line(), Findings.quoted(name) + " is not in files/; add it or remove the entry");
        } else if (isNew && author != null && licence != null) {
            FileType.of(name)
                    .map(FileType::mediaType)
                    .ifPresent(type -> files.add(new FileSource(
                            FileSource.FOLDER + name, type, content.length, title, author, licence, source)));
        }
    }

    private void reportUnlisted() {
        contents.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> folder.findings(FileSource.FOLDER + name)
                        .error(1, "is not listed; add it with author and licence to files/files.yaml"));
        known.addAll(contents.keySet());
    }
}

package se.wikimedia.hub.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.MessageFile;
import se.wikimedia.hub.shared.text.PoEntry;
import se.wikimedia.hub.shared.text.PoFile;
import se.wikimedia.hub.terms.Glossary;
import se.wikimedia.hub.terms.GlossaryFile;

/**
 * Every translation in a folder {@code translations/}: {@code modules/<lang>/<group>.po} and {@code ui/<lang>.json},
 * with what each language has agreed upon in {@code glossary/<lang>.csv}.
 *
 * @param broken what can't be read, as {@code file:line: …}
 */
record TranslatedFiles(List<TranslatedText> texts, List<String> broken) {

    /** As Weblate writes it: {@code #, ignore-end-stop}. */
    private static final String IGNORE = "ignore-";

    private static final String CSV = ".csv";

    /** @throws IOException if the folder can't be read */
    static TranslatedFiles read(Path folder) throws IOException {
        var files = new TranslatedFiles(new ArrayList<>(), new ArrayList<>());
        var glossaries = files.glossaries(folder.resolve("glossary"));
        for (var language : children(folder.resolve("modules"))) {
            for (var file : children(language)) {
                if (file.toString().endsWith(".po")) {
                    files.readPo(file, tag(language.getFileName().toString()), glossaries);
                }
            }
        }
        files.readMessages(folder.resolve("ui"), glossaries);
        return files;
    }

    /** By language. */
    private Map<String, Glossary> glossaries(Path folder) throws IOException {
        var glossaries = new HashMap<String, Glossary>();
        for (var file : children(folder)) {
            var name = file.getFileName().toString();
            if (name.endsWith(CSV)) {
                var terms = GlossaryFile.read(Files.readAllBytes(file));
                terms.problems().forEach(problem -> broken.add(file + ":" + problem.line() + ": " + problem.message()));
                glossaries.put(tag(name.substring(0, name.length() - CSV.length())), Glossary.of(terms.terms()));
            }
        }
        return glossaries;
    }

    private void readPo(Path file, String language, Map<String, Glossary> glossaries) throws IOException {
        var po = PoFile.read(Files.readAllBytes(file));
        po.problems().forEach(problem -> broken.add(file + ":" + problem.line() + ": " + problem.message()));
        var translated =
                po.entries().stream().filter(entry -> !entry.msgstr().isEmpty()).toList();
        var called = new HashMap<String, Set<String>>();
        translated.forEach(entry ->
                called.computeIfAbsent(entry.msgid(), any -> new HashSet<>()).add(entry.msgstr()));
        for (var entry : translated) {
            var pair = Pair.of(language, form(entry), entry.msgid(), entry.msgstr())
                    .besides(called.getOrDefault(entry.msgid(), Set.of()))
                    .by(glossaries.getOrDefault(language, Glossary.EMPTY));
            texts.add(new TranslatedText(
                    file + ":" + entry.line(), entry.msgctxt(), pair, entry.fuzzy(), dismissed(entry)));
        }
    }

    private static Form form(PoEntry entry) {
        return entry.msgctxt().contains(":T:") ? Form.BLOCK : Form.LINE;
    }

    private static Set<String> dismissed(PoEntry entry) {
        return entry.flags().stream()
                .filter(flag -> flag.startsWith(IGNORE))
                .map(flag -> flag.substring(IGNORE.length()))
                .collect(Collectors.toSet());
    }

    private void readMessages(Path folder, Map<String, Glossary> glossaries) throws IOException {
        var english = folder.resolve("en.json");
        if (!Files.exists(english)) {
            return;
        }
        var source = MessageFile.read(english).texts();
        for (var file : children(folder)) {
            var name = file.getFileName().toString();
            if (name.endsWith(".json") && !Set.of("en.json", "qqq.json").contains(name)) {
                var language = tag(name.substring(0, name.length() - ".json".length()));
                readMessages(file, language, source, glossaries.getOrDefault(language, Glossary.EMPTY));
            }
        }
    }

    private void readMessages(Path file, String language, Map<String, String> source, Glossary glossary)
            throws IOException {
        var messages = MessageFile.read(file);
        var lines = Files.readAllLines(file);
        var fuzzy = messages.fuzzy();
        messages.texts().forEach((key, text) -> {
            var english = source.get(key);
            if (english != null) {
                texts.add(new TranslatedText(
                        file + ":" + line(lines, key),
                        key,
                        Pair.of(language, Form.MESSAGE, english, text).by(glossary),
                        fuzzy.contains(key),
                        messages.ignored(key)));
            }
        });
    }

    private static int line(List<String> lines, String key) {
        var start = "\"" + key + "\"";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(start)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String tag(String name) {
        return Languages.standard().canonical(name).orElse(name);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}

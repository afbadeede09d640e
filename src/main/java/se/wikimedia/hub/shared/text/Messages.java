package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of the interface: ICU messages by key, in files named after their language. English is the source; what a
 * language lacks is read along its fallback chain, and a key that nobody knows shows itself as ⧼key⧽. A broken
 * pattern never reaches a reader: it counts as missing and is listed in {@link #problems}. Immutable, safe for threads.
 * Texts are plain text: whoever writes them into HTML escapes them.
 */
public final class Messages {

    private static final String SOURCE = "en";
    private static final String DOCUMENTATION = "qqq";
    private static final int REMEMBERED = 300;

    private final Languages languages;
    private final Formats formats;
    private final Map<String, Map<String, Message>> byLanguage = new TreeMap<>();
    private final Map<String, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, Set<String>> fuzzy = new HashMap<>();
    private final Map<String, String> documentation = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Counted once: every request asks which languages there are. */
    private final Memo<String, SortedMap<String, Double>> shares = new Memo<>(1, all -> countShares());

    private final Memo<List<String>, Map<String, Message>> views = new Memo<>(REMEMBERED, this::view);
    private final Memo<String, Map<String, Message>> readers = new Memo<>(10 * REMEMBERED, this::viewOfReader);

    /** What is wrong with a file, or with one message of it; the key is empty where it concerns the whole file. */
    public record Problem(String file, String key, String what) {}

    private Messages(Languages languages) {
        this.languages = languages;
        formats = new Formats(languages);
    }

    /**
     * Reads every {@code <language>.json} and qqq.json of the folders, which may lie in a jar ("jar:file:…!/…"). A
     * later folder's text replaces an earlier one's; a folder that isn't there is no error, an unreadable file is a
     * problem.
     */
    public static Messages load(Languages languages, List<URI> folders) {
        Messages messages = new Messages(languages);
        folders.forEach(messages::read);
        return messages;
    }

    /** The text of a message without arguments. */
    public String text(String lang, String key) {
        return format(lang, key, Map.of());
    }

    /** Numbers and dates among the arguments are written as in the language of the text. */
    public String format(String lang, String key, Map<String, ?> arguments) {
        Message message = readers.get(lang).get(key);
        return message == null ? "⧼" + key + "⧽" : message.format(arguments);
    }

    /** The language a reader of {@code lang} gets this message in, for HTML's lang and dir. */
    public String languageOf(String lang, String key) {
        Message message = readers.get(lang).get(key);
        return message == null ? SOURCE : message.language().tag();
    }

    /** The keys of the source, in order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts(SOURCE).keySet());
    }

    /** What translators should know about a message. */
    public Optional<String> documentation(String key) {
        return Optional.ofNullable(documentation.get(key));
    }

    /** The message as its translators wrote it, in ICU syntax; empty where this language doesn't have it. */
    public Optional<String> pattern(String lang, String key) {
        return Optional.ofNullable(patterns.getOrDefault(lang, Map.of()).get(key));
    }

    /** The languages there are files for, each with the share (0 to 1) of messages that it has and that aren't fuzzy. */
    public SortedMap<String, Double> languages() {
        return shares.get("");
    }

    private SortedMap<String, Double> countShares() {
        SortedMap<String, Double> counted = new TreeMap<>();
        byLanguage.keySet().forEach(lang -> counted.put(lang, share(lang)));
        return Collections.unmodifiableSortedMap(counted);
    }

    /** Whether the language has this message, but somebody was unsure of it. */
    public boolean isFuzzy(String lang, String key) {
        return texts(lang).containsKey(key)
                && fuzzy.getOrDefault(lang, Set.of()).contains(key);
    }

    /** In the order of the files read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private double share(String lang) {
        Set<String> keys = texts(SOURCE).keySet();
        long done = keys.stream()
                .filter(key -> texts(lang).containsKey(key) && !isFuzzy(lang, key))
                .count();
        return keys.isEmpty() ? 0 : (double) done / keys.size();
    }

    private Map<String, Message> texts(String lang) {
        return byLanguage.getOrDefault(lang, Map.of());
    }

    /** Readers who fall back to the same files share one view, so that strange tags cost nothing. */
    private Map<String, Message> viewOfReader(String lang) {
        return views.get(
                lang.equals(PseudoLocale.TAG)
                        ? List.of(lang)
                        : languages
                                .withFallbacks(lang)
                                .filter(byLanguage::containsKey)
                                .toList());
    }

    private Map<String, Message> view(List<String> chain) {
        Map<String, Message> view = new HashMap<>();
        if (chain.contains(PseudoLocale.TAG)) {
            texts(SOURCE).forEach((key, message) -> view.put(key, PseudoLocale.of(message)));
        } else {
            chain.forEach(language -> texts(language).forEach(view::putIfAbsent));
        }
        return view;
    }

    private void read(URI folder) {
        try {
            MessageFolder.visit(folder, files -> files.forEach(this::read));
        } catch (IOException | UncheckedIOException | FileSystemNotFoundException e) {
            problems.add(new Problem(folder.toString(), "", "the folder can't be read: " + e.getMessage()));
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ".json".length());
        try {
            MessageFile content = MessageFile.read(file);
            if (stem.equals(DOCUMENTATION)) {
                documentation.putAll(content.texts());
            } else {
                languages
                        .canonical(stem)
                        .ifPresentOrElse(
                                lang -> add(lang, file.toString(), content),
                                () -> problems.add(
                                        new Problem(file.toString(), "", "\"" + stem + "\" isn't a language tag")));
            }
        } catch (JsonText.Malformed e) {
            problems.add(new Problem(file.toString(), "", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            problems.add(new Problem(file.toString(), "", "the file isn't readable as UTF-8 text"));
        }
    }

    private void add(String lang, String file, MessageFile content) {
        Message.Language language =
                new Message.Language(lang, languages.plurals(lang), languages.ordinals(lang), formats);
        Map<String, Message> texts = byLanguage.computeIfAbsent(lang, tag -> new TreeMap<>());
        Map<String, String> written = patterns.computeIfAbsent(lang, tag -> new HashMap<>());
        Set<String> unsure = fuzzy.computeIfAbsent(lang, tag -> new HashSet<>());
        content.texts().forEach((key, pattern) -> {
            try {
                texts.put(key, MessageReader.read(pattern, language));
                written.put(key, pattern);
                unsure.remove(key);
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(file, key, "broken pattern: " + e.getMessage()));
            }
        });
        unsure.addAll(content.fuzzy());
    }
}

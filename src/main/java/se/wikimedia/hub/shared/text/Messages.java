package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import se.wikimedia.hub.shared.text.Wordings.Wording;

/**
 * The texts of the interface: ICU messages by key, in files named after their language, and what translators made
 * since. English is the source; what a language lacks is read along its fallback chain, and a key that nobody knows
 * shows itself as ⧼key⧽. A broken pattern never reaches a reader: it counts as missing and, where it was in a file, is
 * listed in {@link #problems}. Safe for threads: a change puts a new state in the place of the old one at once. Texts
 * are plain text: whoever writes them into HTML escapes them.
 */
public final class Messages {

    private static final String DOCUMENTATION = "qqq";

    private final Languages languages;
    private final Formats formats;
    private final Map<String, String> documentation = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final AtomicLong version = new AtomicLong();
    private volatile Wordings wordings;

    /** What is wrong with a file, or with one message of it; the key is empty where it concerns the whole file. */
    public record Problem(String file, String key, String what) {}

    /**
     * A message as its translators wrote it, in ICU syntax.
     *
     * @param unsure whether somebody should look at it again
     */
    public record Text(String pattern, boolean unsure) {}

    private Messages(Languages languages) {
        this.languages = languages;
        formats = new Formats(languages);
        wordings = new Wordings(languages, new TreeMap<>());
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

    /** From now on these texts are read in this language, by key; a broken one is left out. */
    public synchronized void put(String lang, Map<String, Text> texts) {
        var language = language(lang);
        var read = new HashMap<String, Wording>();
        texts.forEach((key, text) -> wording(text, language).ifPresent(wording -> read.put(key, wording)));
        if (!read.isEmpty()) {
            wordings = wordings.with(lang, read);
            version.incrementAndGet();
        }
    }

    /** These languages count or fall back otherwise than when their texts were read. */
    public synchronized void readAnew(Set<String> changed) {
        for (var lang : changed) {
            var language = language(lang);
            var texts = new HashMap<String, Wording>();
            wordings.texts(lang).forEach((key, old) -> wording(new Text(old.pattern(), old.unsure()), language)
                    .ifPresent(wording -> texts.put(key, wording)));
            wordings = texts.isEmpty() ? wordings.with(Wordings.SOURCE, Map.of()) : wordings.with(lang, texts);
        }
        version.incrementAndGet();
    }

    private static Optional<Wording> wording(Text text, Message.Language language) {
        try {
            return Optional.of(
                    new Wording(MessageReader.read(text.pattern(), language), text.pattern(), text.unsure()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Another one after every change, for those who keep what they made of texts. */
    public long version() {
        return version.get();
    }

    /** The text of a message without arguments. */
    public String text(String lang, String key) {
        return format(lang, key, Map.of());
    }

    /** Numbers and dates among the arguments are written as in the language of the text. */
    public String format(String lang, String key, Map<String, ?> arguments) {
        Message message = wordings.read(lang, key);
        return message == null ? "⧼" + key + "⧽" : message.format(arguments);
    }

    /** The language a reader of {@code lang} gets this message in, for HTML's lang and dir. */
    public String languageOf(String lang, String key) {
        Message message = wordings.read(lang, key);
        return message == null ? Wordings.SOURCE : message.language().tag();
    }

    /** The keys of the source, in order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(wordings.texts(Wordings.SOURCE).keySet());
    }

    /** What translators should know about a message. */
    public Optional<String> documentation(String key) {
        return Optional.ofNullable(documentation.get(key));
    }

    /** The message as its translators wrote it; empty where this language doesn't have it. */
    public Optional<Text> find(String lang, String key) {
        return wordings.find(lang, key).map(each -> new Text(each.pattern(), each.unsure()));
    }

    /** The languages there are texts of, each with the share (0 to 1) of messages that it has and is sure of. */
    public SortedMap<String, Double> languages() {
        return wordings.languages();
    }

    /** In the order of the files read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
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
        var language = language(lang);
        var unsure = content.fuzzy();
        var texts = new TreeMap<String, Wording>();
        var before = wordings.texts(lang);
        content.texts().forEach((key, pattern) -> {
            try {
                // the same again where a folder holds what came with the hub
                var old = before.get(key);
                var message = old != null && old.pattern().equals(pattern)
                        ? old.message()
                        : MessageReader.read(pattern, language);
                texts.put(key, new Wording(message, pattern, unsure.contains(key)));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(file, key, "broken pattern: " + e.getMessage()));
            }
        });
        wordings = wordings.with(lang, texts);
    }

    private Message.Language language(String lang) {
        return new Message.Language(lang, languages.plurals(lang), languages.ordinals(lang), formats);
    }
}

package se.wikimedia.hub.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.exchange.FileEntry.State;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.text.JsonText;
import se.wikimedia.hub.shared.text.PoFile;

/**
 * A group as a message bundle of the MediaWiki Translate extension. In the source's language it is what a wiki takes as
 * a bundle's page, with nothing in its metadata that the extension doesn't know; in another one it is what its
 * translators made, as the extension writes it too. Such a file has no sources, so ours says how the hash of each
 * begins. Keys are letters, digits, hyphens and points there.
 */
final class BundleForm {

    private static final String METADATA = "@metadata";
    private static final String HUB = "hub";
    private static final String GROUP = "group";
    private static final String LANGUAGE = "language";
    private static final String NEWEST = "newest";
    private static final String SOURCES = "sources";
    private static final String SOURCE_LANGUAGE = "sourceLanguage";
    private static final String FUZZY = "fuzzy";

    /** How the extension marks a text that is outdated. */
    private static final String OUTDATED = "!!FUZZY!!";

    private static final int MARK = 16;
    private static final Pattern KEY = Pattern.compile("^\\s*+\\{?\\s*+\"([A-Za-z0-9_.-]++)\"\\s*+:");

    private BundleForm() {}

    /** A unit's key in a bundle. */
    static String key(String unit) {
        return unit.replace(':', '.');
    }

    /** How a source is told from the others of its unit. */
    static String mark(String source) {
        return Hash.of(source.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    static String write(GroupFile file) {
        var all = new LinkedHashMap<String, Object>();
        var filled =
                file.entries().stream().filter(entry -> !entry.text().isBlank()).toList();
        boolean isSource = file.language().equals(Optional.of(file.sourceLanguage()));
        all.put(METADATA, isSource ? Map.of(SOURCE_LANGUAGE, file.sourceLanguage()) : metadata(file, filled));
        filled.forEach(entry -> all.put(key(entry.key()), entry.text()));
        return JsonText.write(all);
    }

    private static Map<String, Object> metadata(GroupFile file, List<FileEntry> filled) {
        var hub = new LinkedHashMap<String, Object>();
        hub.put(GROUP, file.group());
        hub.put(LANGUAGE, file.language().orElse(""));
        hub.put(NEWEST, String.valueOf(file.newest()));
        var sources = new LinkedHashMap<String, Object>();
        filled.forEach(entry -> sources.put(key(entry.key()), mark(entry.source())));
        hub.put(SOURCES, sources);
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put(HUB, hub);
        metadata.put(
                FUZZY,
                filled.stream()
                        .filter(FileEntry::isFuzzy)
                        .map(entry -> key(entry.key()))
                        .toList());
        return metadata;
    }

    static GroupFile read(byte[] bytes) {
        var problems = new ArrayList<PoFile.Problem>();
        var text = "";
        Map<String, Object> all = Map.of();
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            all = JsonText.object(text);
        } catch (CharacterCodingException e) {
            problems.add(new PoFile.Problem(1, "the file isn't UTF-8"));
        } catch (JsonText.Malformed e) {
            problems.add(new PoFile.Problem(e.line(), e.reason()));
        }
        var metadata = map(all.get(METADATA));
        var hub = map(metadata.get(HUB));
        var entries = entries(all, metadata, map(hub.get(SOURCES)), lines(text), problems);
        var language = Optional.of(string(hub.get(LANGUAGE))).filter(tag -> !tag.isEmpty());
        if (metadata.containsKey(SOURCE_LANGUAGE)) {
            problems.add(new PoFile.Problem(1, "this is the bundle of the source, not of a translation"));
        }
        return new GroupFile(
                string(hub.get(GROUP)), "", language, GroupFile.newest(string(hub.get(NEWEST))), entries, problems);
    }

    private static List<FileEntry> entries(
            Map<String, Object> all,
            Map<?, ?> metadata,
            Map<?, ?> sources,
            Map<String, Integer> lines,
            List<PoFile.Problem> problems) {
        var fuzzy = metadata.get(FUZZY) instanceof List<?> keys ? keys : List.of();
        var entries = new ArrayList<FileEntry>();
        all.forEach((key, value) -> {
            int line = lines.getOrDefault(key, 1);
            if (value instanceof String text) {
                boolean isFuzzy = fuzzy.contains(key) || text.startsWith(OUTDATED);
                entries.add(new FileEntry(
                        key,
                        "",
                        text.startsWith(OUTDATED) ? text.substring(OUTDATED.length()) : text,
                        isFuzzy ? State.FUZZY : State.TRANSLATED,
                        line,
                        Optional.of(string(sources.get(key)))));
            } else if (!key.equals(METADATA)) {
                problems.add(new PoFile.Problem(line, "a text in \"…\" is expected for " + key));
            }
        });
        return entries;
    }

    /** Where each key stands last, behind the metadata. */
    private static Map<String, Integer> lines(String text) {
        var lines = new HashMap<String, Integer>();
        var all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            var key = KEY.matcher(all[i]);
            if (key.find()) {
                lines.put(key.group(1), i + 1);
            }
        }
        return lines;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String string(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}

package se.wikimedia.hub.shared.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A gettext PO file of one language, in UTF-8. Plural entries are refused: plurals are written in ICU syntax inside
 * one text. Obsolete entries (#~) and earlier source texts (#|) are passed over.
 *
 * @param header its fields in order, such as Language and Content-Type; empty where the file has none
 * @param entries those without errors, in the file's order, the header left out
 * @param problems everything that is wrong with the file, by line
 */
public record PoFile(Map<String, String> header, List<PoEntry> entries, List<Problem> problems) {

    private static final String LANGUAGE = "Language";

    /** @param line counted from 1 */
    public record Problem(int line, String message) {}

    public PoFile {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** A file to write: its header says the language and the charset. */
    public static PoFile of(String language, List<PoEntry> entries) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("MIME-Version", "1.0");
        header.put("Content-Type", "text/plain; charset=UTF-8");
        header.put("Content-Transfer-Encoding", "8bit");
        header.put(LANGUAGE, language);
        return new PoFile(header, entries, List.of());
    }

    /** Never throws: whatever is wrong is among the problems. */
    public static PoFile read(String text) {
        return new PoReader().read(text);
    }

    /** Never throws; bytes that aren't UTF-8 are a problem in the line where they stand. */
    public static PoFile read(byte[] bytes) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new PoFile(Map.of(), List.of(), List.of(new Problem(badLine(bytes), "the file isn't UTF-8")));
        }
    }

    /** The tag in the header's Language field, as written. */
    public Optional<String> language() {
        return Optional.ofNullable(header.get(LANGUAGE)).filter(tag -> !tag.isBlank());
    }

    /**
     * The file's text: the same for the same content, byte by byte, with "\n" line ends; texts are never wrapped, only
     * broken behind their own line ends.
     */
    public String write() {
        return PoWriter.write(this);
    }

    private static int badLine(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
                } catch (CharacterCodingException e) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return 1;
    }
}

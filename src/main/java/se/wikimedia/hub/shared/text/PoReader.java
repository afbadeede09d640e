package se.wikimedia.hub.shared.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.wikimedia.hub.shared.text.PoFile.Problem;

/** Reads a PO file line by line. A line that makes no sense spoils its entry, and no other. */
final class PoReader {

    private static final int LONGEST_EXCERPT = 30;
    private static final Pattern PLURAL = Pattern.compile("msgid_plural\\b|msgstr\\s*\\[");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*utf-?8\\s*(;|$)");
    private static final String[] KEYWORDS = {"msgctxt", "msgid", "msgstr"};

    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<PoEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private PoDraft draft = new PoDraft();
    private int line;

    PoFile read(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            line++;
            readLine(text.substring(start, stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop));
            start = stop + 1;
        }
        finish();
        return new PoFile(header, entries, problems);
    }

    private void readLine(String raw) {
        String content = raw.strip();
        if (content.isEmpty()) {
            return;
        }
        if (content.startsWith("#")) {
            comment(content);
        } else if (content.startsWith("\"")) {
            if (draft.isReading()) {
                append(content);
            } else {
                problems.add(new Problem(line, "a text without msgctxt, msgid or msgstr before it"));
            }
        } else {
            keyword(content);
        }
    }

    private void comment(String content) {
        if (draft.hasText()) {
            finish();
        }
        if (content.startsWith("#~") || content.startsWith("#|")) {
            return;
        }
        draft.begin(line);
        draft.comment(content);
    }

    private void keyword(String content) {
        if (PLURAL.matcher(content).lookingAt()) {
            draft.begin(line);
            draft.pass();
            spoil("plural entries aren't supported; write the plural in ICU syntax inside one text");
            return;
        }
        for (String keyword : KEYWORDS) {
            String rest = content.substring(Math.min(keyword.length(), content.length()));
            if (content.startsWith(keyword) && !rest.isEmpty() && " \t\"".indexOf(rest.charAt(0)) >= 0) {
                startText(keyword, rest.strip());
                return;
            }
        }
        if (draft.has("msgstr")) {
            finish();
        }
        draft.begin(line);
        draft.pass();
        spoil("neither a comment nor msgctxt, msgid or msgstr: " + excerpt(content));
    }

    private void startText(String keyword, String quoted) {
        if (draft.has(keyword) || draft.has("msgstr") || keyword.equals("msgctxt") && draft.hasText()) {
            finish();
        }
        draft.begin(line);
        if (keyword.equals("msgstr") && !draft.has("msgid")) {
            spoil("msgstr without msgid");
        }
        draft.start(keyword);
        append(quoted);
    }

    private void append(String quoted) {
        try {
            draft.append(PoText.unquote(quoted));
        } catch (PoText.Malformed e) {
            spoil(String.valueOf(e.getMessage()));
        }
    }

    private void spoil(String message) {
        problems.add(new Problem(line, message));
        draft.spoil();
    }

    private void finish() {
        PoDraft done = draft;
        draft = new PoDraft();
        if (!done.hasText() || done.isSpoilt()) {
            return;
        }
        if (!done.has("msgid") || !done.has("msgstr")) {
            problems.add(new Problem(done.line(), "the entry has no " + (done.has("msgid") ? "msgstr" : "msgid")));
        } else if (done.isHeader()) {
            header(done);
        } else {
            add(done.entry());
        }
    }

    private void add(PoEntry entry) {
        String context = entry.msgctxt();
        boolean named = !context.isEmpty();
        Integer earlier = seen.putIfAbsent(named ? "c" + context : "i" + entry.msgid(), entry.line());
        if (earlier == null) {
            entries.add(entry);
        } else {
            problems.add(new Problem(
                    entry.line(),
                    (named ? "msgctxt " + excerpt(context) : "msgid " + excerpt(entry.msgid())) + " is already in line "
                            + earlier));
        }
    }

    private void header(PoDraft done) {
        if (!header.isEmpty() || !entries.isEmpty()) {
            problems.add(new Problem(done.line(), "the header (the entry with an empty msgid) must come first, once"));
            return;
        }
        done.entry().msgstr().lines().forEach(field -> {
            int colon = field.indexOf(':');
            if (colon > 0) {
                header.put(
                        field.substring(0, colon).strip(),
                        field.substring(colon + 1).strip());
            } else {
                problems.add(new Problem(done.line(), "a header field without a colon: " + excerpt(field)));
            }
        });
        String type = header.getOrDefault("Content-Type", "").toLowerCase(Locale.ROOT);
        if (type.contains("charset") && !CHARSET.matcher(type).find()) {
            problems.add(new Problem(done.line(), "the charset must be UTF-8, not " + excerpt(type)));
        }
    }

    /** Short, and without characters that would spoil a terminal. */
    private static String excerpt(String text) {
        String start = text.codePoints()
                .limit(LONGEST_EXCERPT)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"" + start + (start.length() < text.length() ? "…" : "") + "\"";
    }
}

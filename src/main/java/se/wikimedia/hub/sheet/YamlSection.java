package se.wikimedia.hub.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.sheet.YamlValue.Entry;
import se.wikimedia.hub.sheet.YamlValue.Items;
import se.wikimedia.hub.sheet.YamlValue.Mapping;
import se.wikimedia.hub.sheet.YamlValue.Scalar;

/**
 * A mapping while it is read: each question for a key reports what is wrong with its value, at the key's line, and
 * answers null (or an empty list) then. Keys nobody asked for are warned of in the end.
 */
public final class YamlSection {
    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    private final Map<String, Entry> entries;
    private final int line;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    public YamlSection(Mapping mapping, int line, Findings findings) {
        this.entries = mapping.entries();
        this.line = line;
        this.findings = findings;
    }

    public int line() {
        return line;
    }

    /** The key's line, or the section's if it is missing. */
    public int line(String key) {
        Entry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    public boolean has(String key) {
        asked.add(key);
        Entry entry = entries.get(key);
        return entry != null && !(entry.value() instanceof Scalar scalar && scalar.isNull());
    }

    public @Nullable YamlValue value(String key) {
        Entry entry = entries.get(key);
        return has(key) && entry != null ? entry.value() : null;
    }

    public @Nullable Scalar scalar(String key) {
        YamlValue value = value(key);
        if (value != null && !(value instanceof Scalar)) {
            findings.error(line(key), key + " must be a text, not a list or mapping");
        }
        return value instanceof Scalar scalar ? scalar : null;
    }

    public @Nullable String text(String key) {
        YamlValue value = value(key);
        boolean empty =
                value == null || value instanceof Scalar scalar && scalar.text().isBlank();
        if (empty) {
            findings.error(
                    line(key),
                    entries.containsKey(key) ? key + " is empty; write a text" : key + " is missing; add it");
        }
        return empty ? null : optionalText(key);
    }

    /** Null too when it is left out or empty. */
    public @Nullable String optionalText(String key) {
        Scalar scalar = scalar(key);
        if (scalar == null || scalar.text().isBlank()) {
            return null;
        }
        String text = scalar.text().strip();
        if (text.length() > LONGEST_TEXT) {
            findings.error(line(key), key + " is longer than " + LONGEST_TEXT + " characters; shorten it");
            return null;
        }
        return text;
    }

    public @Nullable String title(String key) {
        String title = text(key);
        if (title != null && (title.length() > LONGEST_TITLE || title.lines().count() > 1)) {
            findings.error(line(key), key + " must be one line of at most " + LONGEST_TITLE + " characters");
            return null;
        }
        return title;
    }

    public @Nullable String id(String key) {
        String id = text(key);
        return id != null && Ids.check(new Cited(id, line(key)), findings) ? id : null;
    }

    /** Null too when it is left out. */
    public @Nullable Integer whole(String key, int least, int most) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : whole(key, scalar.text(), line(key), least, most);
    }

    /** A list; none when it is left out. */
    public List<Integer> wholes(String key, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (Cited cited : texts(key)) {
            Integer number = whole(key, cited.id(), cited.line(), least, most);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private @Nullable Integer whole(String key, String text, int line, int least, int most) {
        if (WHOLE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        findings.error(
                line,
                key + " is " + Findings.quoted(text) + "; it must be a whole number from " + least + " to " + most);
        return null;
    }

    /** Null too when it is left out. */
    public @Nullable BigDecimal number(String key, String wanted) {
        Scalar scalar = scalar(key);
        if (scalar == null) {
            return null;
        }
        BigDecimal number = number(scalar.text());
        if (number == null) {
            findings.error(line(key), key + " is " + Findings.quoted(scalar.text()) + "; it must be " + wanted);
        }
        return number;
    }

    public static @Nullable BigDecimal number(String text) {
        String stripped = text.strip();
        return NUMBER.matcher(stripped).matches() ? new BigDecimal(stripped) : null;
    }

    public List<Cited> texts(String key) {
        List<Cited> texts = new ArrayList<>();
        for (YamlValue item : items(key)) {
            if (item instanceof Scalar scalar && !scalar.text().isBlank() && !scalar.isNull()) {
                texts.add(new Cited(scalar.text().strip(), item.line()));
            } else {
                findings.error(item.line(), "each of " + key + " must be a text");
            }
        }
        return texts;
    }

    /** Ids, none of them twice. */
    public List<Cited> ids(String key) {
        Ids ids = new Ids();
        List<Cited> good = new ArrayList<>();
        for (Cited cited : texts(key)) {
            if (Ids.check(cited, findings) && ids.add(cited, findings)) {
                good.add(cited);
            }
        }
        return good;
    }

    public List<YamlSection> sections(String key) {
        List<YamlSection> sections = new ArrayList<>();
        for (YamlValue item : items(key)) {
            if (item instanceof Mapping mapping) {
                sections.add(new YamlSection(mapping, item.line(), findings));
            } else {
                findings.error(item.line(), "each of " + key + " must be “key: value” lines");
            }
        }
        return sections;
    }

    public @Nullable YamlSection section(String key) {
        YamlValue value = value(key);
        if (value != null && !(value instanceof Mapping)) {
            findings.error(line(key), key + " must be “key: value” lines");
        }
        return value instanceof Mapping mapping ? new YamlSection(mapping, line(key), findings) : null;
    }

    public void warnOfUnknownKeys() {
        Map<String, Entry> unknown = new TreeMap<>(entries);
        unknown.keySet().removeAll(asked);
        unknown.forEach((key, entry) ->
                findings.warning(entry.line(), "key " + Findings.quoted(key) + " is not known and ignored"));
    }

    private List<YamlValue> items(String key) {
        YamlValue value = value(key);
        if (value != null && !(value instanceof Items)) {
            findings.error(line(key), key + " must be a list");
        }
        return value instanceof Items items ? items.values() : List.of();
    }
}

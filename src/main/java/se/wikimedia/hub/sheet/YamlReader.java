package se.wikimedia.hub.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.wikimedia.hub.sheet.YamlValue.Entry;
import se.wikimedia.hub.sheet.YamlValue.Items;
import se.wikimedia.hub.sheet.YamlValue.Mapping;
import se.wikimedia.hub.sheet.YamlValue.Scalar;

/**
 * Reads one YAML 1.2 document from the parser's events. The library's own composer recurses as deep as the file says
 * and resolves aliases; here the depth is bounded and aliases are refused, so that no file can exhaust stack or memory.
 */
public final class YamlReader {
    private static final int DEEPEST = 20;

    private final Findings findings;
    private final int linesBefore;
    private final Iterator<Event> events;

    private YamlReader(String text, int linesBefore, Findings findings) {
        this.findings = findings;
        this.linesBefore = linesBefore;
        events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    }

    /**
     * Null when it isn't a mapping; that is then among the findings. An empty document is an empty mapping.
     *
     * @param linesBefore how many lines of the file stand before this text
     */
    public static @Nullable Mapping mapping(String text, int linesBefore, Findings findings) {
        YamlValue value = value(text.startsWith("\uFEFF") ? text.substring(1) : text, linesBefore, findings);
        if (value instanceof Scalar scalar && scalar.isNull()) {
            return new Mapping(Map.of(), 1);
        }
        if (value != null && !(value instanceof Mapping)) {
            findings.error(value.line(), "must be “key: value” lines");
        }
        return value instanceof Mapping mapping ? mapping : null;
    }

    /** Null when the text isn't YAML as read here; that is then among the findings. */
    public static @Nullable YamlValue value(String text, int linesBefore, Findings findings) {
        try {
            return new YamlReader(text, linesBefore, findings).document();
        } catch (Unreadable e) {
            findings.error(e.line, e.what);
        } catch (MarkedYamlEngineException e) {
            findings.error(
                    place(e).map(mark -> mark.getLine() + 1).orElse(1) + linesBefore,
                    "is not YAML: " + e.getProblem() + "; check indentation, quotes and colons");
        } catch (YamlEngineException e) {
            findings.error(1 + linesBefore, "is not YAML: " + e.getMessage());
        }
        return null;
    }

    /** A quote or bracket that isn't closed is noticed far below; its beginning is where the author must look. */
    private static Optional<Mark> place(MarkedYamlEngineException e) {
        boolean begun = e.getContext() != null && !e.getContext().contains("block");
        return begun && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    private YamlValue document() {
        @Nullable YamlValue root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && root != null) {
                throw new Unreadable(line(event), "starts a second document; one file holds one");
            }
            if (event.getEventId() == Event.ID.DocumentStart) {
                root = value(events.next(), 1);
            }
        }
        return root == null ? new Scalar("", true, 1) : root;
    }

    private YamlValue value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(line(event), "is nested deeper than " + DEEPEST + " levels");
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> items(event, depth);
            case MappingStart -> mapping(event, depth);
            case Alias -> throw new Unreadable(line(event), "has an alias (*); write the value out instead");
            default -> throw new IllegalStateException("the parser gave " + event);
        };
    }

    private Scalar scalar(ScalarEvent event) {
        return new Scalar(event.getValue(), event.isPlain(), line(event));
    }

    private Items items(Event start, int depth) {
        List<YamlValue> values = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            values.add(value(event, depth + 1));
        }
        return new Items(values, line(start));
    }

    private Mapping mapping(Event start, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Unreadable(line(event), "has a key that is no word; quote texts that begin with {, [ or *");
            }
            Entry entry = new Entry(line(key), value(events.next(), depth + 1));
            Entry first = entries.putIfAbsent(key.getValue(), entry);
            if (first != null) {
                findings.error(
                        entry.line(),
                        "key " + Findings.quoted(key.getValue()) + " is given twice, first in line " + first.line()
                                + "; keep one");
            }
        }
        return new Mapping(entries, line(start));
    }

    private int line(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.map(Mark::getLine).orElse(0) + 1 + linesBefore;
    }

    private static final class Unreadable extends RuntimeException {
        private final int line;
        private final String what;

        Unreadable(int line, String what) {
            super(what);
            this.line = line;
            this.what = what;
        }
    }
}

package se.wikimedia.hub.exchange;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.exchange.FileEntry.State;
import se.wikimedia.hub.shared.text.PoFile;

/**
 * Reads XLIFF 2.x as other programs leave it: segments may have been split, and marks stand around words. What a file
 * could do to its reader (document types, entities, other encodings) is refused. A translation in state "initial" is
 * fuzzy.
 */
final class XliffReader {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String NEWEST = "hub-newest";

    /** Inside of a text these hold words of it; whatever else stands there was never written by us. */
    private static final Set<String> AROUND_WORDS = Set.of("mrk", "pc");

    private static final int MOST_PROBLEMS = 100;

    private final List<FileEntry> entries = new ArrayList<>();
    private final List<PoFile.Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String group = "";
    private String sourceLanguage = "";
    private Optional<String> language = Optional.empty();
    private long newest;

    private @Nullable String unit;
    private int line;
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private @Nullable StringBuilder words;
    private State state = State.TRANSLATED;
    private boolean hasSource;
    private boolean isNewest;
    private boolean isRoot = true;

    GroupFile read(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            read(text.toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException e) {
            problem(1, "the file isn't UTF-8");
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            problem(place == null ? 1 : Math.max(1, place.getLineNumber()), "this isn't XML: " + reason(e));
        }
        return new GroupFile(group, sourceLanguage, language, newest, entries, problems);
    }

    /** The first line of the parser's says where, the next ones what. */
    private static String reason(XMLStreamException e) {
        var message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9)
                .strip();
    }

    private void read(String text) throws XMLStreamException {
        // the JDK's own, whatever else lies on the class path
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        var xml = factory.createXMLStreamReader(new StringReader(text));
        var encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            problem(1, "the file says that it is " + encoding + "; it has to be UTF-8");
        }
        while (xml.hasNext() && problems.size() < MOST_PROBLEMS) {
            int at = xml.getLocation().getLineNumber();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (words != null) {
                        words.append(xml.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    problem(at, "document types and entities aren't allowed");
                    return;
                }
                default -> {
                    // comments and instructions say nothing to us
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        int at = xml.getLocation().getLineNumber();
        var name = xml.getLocalName();
        if (isRoot) {
            isRoot = false;
            root(xml, at);
        } else if (words != null && words != note) {
            inside(xml, at);
        } else if (!NAMESPACE.equals(xml.getNamespaceURI())) {
            // extensions of other programs
        } else {
            element(xml, name, at);
        }
    }

    private void root(XMLStreamReader xml, int at) {
        var version = xml.getAttributeValue(null, "version");
        boolean isXliff = xml.getLocalName().equals("xliff") && NAMESPACE.equals(xml.getNamespaceURI());
        if (!isXliff || version == null || !version.startsWith("2.")) {
            problem(at, "this isn't XLIFF 2; <xliff xmlns=\"" + NAMESPACE + "\" version=\"2.1\"> would be");
        }
        language = Optional.ofNullable(xml.getAttributeValue(null, "trgLang"));
        sourceLanguage = attribute(xml, "srcLang");
    }

    private void element(XMLStreamReader xml, String name, int at) {
        switch (name) {
            case "file" -> {
                if (!group.isEmpty()) {
                    problem(at, "the file has a second <file>; one group is sent at a time");
                }
                group = attribute(xml, "id");
            }
            case "note" -> {
                isNewest = unit == null && attribute(xml, "category").equals(NEWEST);
                words = note;
                note.setLength(0);
            }
            case "unit" -> unit(attribute(xml, "id"), at);
            case "segment" -> {
                state = state.compareTo(state(attribute(xml, "state"))) < 0 ? state : state(attribute(xml, "state"));
            }
            case "source" -> {
                hasSource = true;
                words = source;
            }
            case "target" -> words = target;
            default -> {
                // groups, skeletons and other modules hold nothing that we sent
            }
        }
    }

    private void unit(String id, int at) {
        if (id.isEmpty() || !seen.add(id)) {
            problem(at, id.isEmpty() ? "the unit has no id" : "the unit " + id + " stands here a second time");
        }
        unit = id;
        line = at;
        source.setLength(0);
        target.setLength(0);
        hasSource = false;
        state = State.REVIEWED;
    }

    /** The least sure of a unit's segments says how sure the unit is. */
    private static State state(String written) {
        return switch (written) {
            case "translated" -> State.TRANSLATED;
            case "reviewed", "final" -> State.REVIEWED;
            default -> State.FUZZY;
        };
    }

    private void inside(XMLStreamReader xml, int at) {
        var name = xml.getLocalName();
        if (name.equals("cp")) {
            codePoint(attribute(xml, "hex"), at);
        } else if (!AROUND_WORDS.contains(name)) {
            problem(at, "<" + name + "> was never in this text; it would be lost");
        }
    }

    private void codePoint(String hex, int at) {
        boolean isKnown = hex.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(hex, 16));
        if (isKnown && words != null) {
            words.appendCodePoint(Integer.parseInt(hex, 16));
        } else {
            problem(at, "<cp> needs the number of a character, such as hex=\"0001\"");
        }
    }

    private void end(String name) {
        switch (name) {
            case "note" -> {
                newest = isNewest ? GroupFile.newest(note.toString().strip()) : newest;
                words = null;
            }
            case "source", "target" -> words = null;
            case "unit" -> endUnit();
            default -> {
                // nothing was begun
            }
        }
    }

    private void endUnit() {
        if (unit != null) {
            if (!hasSource) {
                problem(line, "the unit " + unit + " has no <source>");
            }
            entries.add(new FileEntry(unit, source.toString(), target.toString(), state, line));
        }
        unit = null;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void problem(int at, String message) {
        problems.add(new PoFile.Problem(at, message));
    }
}

package se.wikimedia.hub.feed;

import static javax.xml.XMLConstants.XML_NS_PREFIX;
import static javax.xml.XMLConstants.XML_NS_URI;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as Atom writes it (RFC 4287). Texts are plain; characters that XML has no place for are left out.
 *
 * @param title in the language {@code lang}, BCP 47
 * @param author who publishes it
 * @param self its own address, which is also its id
 * @param page where people read the same
 * @param empty the time of the last change where there are no entries
 */
record AtomFeed(
        String title, String lang, String author, String self, String page, Instant empty, List<Entry> entries) {

    static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int LONGEST_SUMMARY = 500;

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that is new.
     *
     * @param address where it is on this site, its id for good
     * @param topics keys of the catalogue
     */
    record Entry(String address, String title, String lang, Instant published, String summary, List<String> topics) {}

    String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute(XML_NS_PREFIX, XML_NS_URI, "lang", lang);
        element(xml, "id", self);
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", self);
        link(xml, "alternate", page);
        for (var entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private Instant updated() {
        return entries.stream()
                .map(Entry::published)
                .max(Comparator.naturalOrder())
                .orElse(empty);
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute(XML_NS_PREFIX, XML_NS_URI, "lang", entry.lang());
        element(xml, "id", entry.address());
        element(xml, "title", entry.title());
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.published().toString());
        link(xml, "alternate", entry.address());
        for (var topic : entry.topics()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", topic);
        }
        element(xml, "summary", shortened(entry.summary()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY)) + "…";
    }

    /** XML 1.0, Char. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' ' && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

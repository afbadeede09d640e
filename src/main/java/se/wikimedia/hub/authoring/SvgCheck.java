package se.wikimedia.hub.authoring;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.SourceText;

/** A drawing that is opened by itself runs what it holds; so it may hold no script in any of its disguises. */
final class SvgCheck {
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "embed", "object");
    private static final XMLInputFactory FACTORY = factory();

    private SvgCheck() {}

    static void check(byte[] bytes, Findings findings) {
        String drawing = SourceText.decoded(bytes, findings);
        int line = 1;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(drawing));
            boolean root = true;
            while (xml.hasNext()) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String wrong = root && !xml.getLocalName().equals("svg") ? "is no drawing inside" : activeIn(xml);
                    root = false;
                    if (wrong != null) {
                        findings.error(line, wrong + "; save it as plain SVG");
                        return;
                    }
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    findings.error(line, "has a processing instruction; save it as plain SVG");
                    return;
                }
            }
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
            findings.error(Math.max(1, at), "is not well-formed XML; save it as plain SVG");
        }
    }

    private static @Nullable String activeIn(XMLStreamReader xml) {
        String element = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(element)) {
            return "has the element " + Findings.quoted(element);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            boolean unsafeLink = name.equals("href") && !isSafeLink(xml.getAttributeValue(i));
            if (name.startsWith("on") || unsafeLink) {
                return "has the attribute " + Findings.quoted(name);
            }
        }
        return null;
    }

    private static boolean isSafeLink(String href) {
        return href.isEmpty() || href.startsWith("#") || href.startsWith("https://") || href.startsWith("data:image/");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

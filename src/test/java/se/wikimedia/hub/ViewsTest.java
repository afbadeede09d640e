package se.wikimedia.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every view keeps to. */
class ViewsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^}']|'[^']*')*\\}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String FACES = "jakarta.faces.html";
    private static final Set<String> INCLUDING = Set.of("include", "decorate", "composition");
    private static final Set<String> SAID_ALOUD =
            Set.of("aria-label", "aria-description", "title", "alt", "label", "itemLabel", "placeholder", "summary");
    /** Their value is what a reader sees; another element's is what the form sends. */
    private static final Set<String> SHOWING_THEIR_VALUE =
            Set.of("outputText", "outputLabel", "outputFormat", "commandButton", "commandLink", "button", "link");
    /** An address that shows how addresses look is the same in every language. */
    private static final Set<String> IN_EVERY_LANGUAGE = Set.of("https://");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z_]\\w*");
    private static final Set<String> EL_WORDS = Set.of(
            "and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "true", "false", "null");
    private static final Set<String> THE_SAME_IN_A_LANGUAGE = Set.of("msg", "reader", "assets");
    private static final Set<String> BROUGHT_FROM_ELSEWHERE = Set.of("include", "insert", "decorate");

    static Stream<Map.Entry<Path, String>> views() {
        return Tree.texts(Tree.VIEWS, ".xhtml").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void includesOnlyLiteralPaths(Map.Entry<Path, String> view) throws XMLStreamException {
        var computed = new ArrayList<String>();
        visit(view.getValue(), xml -> {
            if (xml.isCharacters()) {
                return;
            }
            for (var name : List.of("src", "template")) {
                var path = xml.getAttributeValue(null, name);
                boolean including = INCLUDING.contains(xml.getLocalName()) && path != null;
                if (including && EXPRESSION.matcher(path).find()) {
                    computed.add(path);
                }
            }
        });
        assertThat(computed)
                .as("a path computed from a request lets the request run any view, and with it any code")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void saysNothingThatTranslatorsCannotReach(Map.Entry<Path, String> view) throws XMLStreamException {
        var literal = new ArrayList<String>();
        visit(view.getValue(), xml -> {
            if (xml.isCharacters()) {
                literal.add(xml.getText());
                return;
            }
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                var name = xml.getAttributeLocalName(i);
                boolean shown = name.equals("value") && showsItsValue(xml);
                if (shown || SAID_ALOUD.contains(name)) {
                    literal.add(xml.getAttributeValue(i));
                }
            }
        });
        assertThat(literal)
                .as("visible texts are message keys, or nobody can translate them")
                .noneMatch(ViewsTest::isWords);
    }

    @ParameterizedTest
    @MethodSource("views")
    void keepsForOthersOnlyWhatIsTheSameForThem(Map.Entry<Path, String> view) throws XMLStreamException {
        var missing = new ArrayList<String>();
        var xml = reader(view.getValue());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isKept(xml)) {
                var per = names(xml.getAttributeValue(null, "per"));
                missing.addAll(namesWithin(xml).stream()
                        .filter(name -> !THE_SAME_IN_A_LANGUAGE.contains(name) && !per.contains(name))
                        .toList());
            }
        }
        assertThat(missing)
                .as("what a kept part depends on is told by its \"per\", or a reader is shown what is another's")
                .isEmpty();
    }

    private static boolean isKept(XMLStreamReader xml) {
        return "hub".equals(xml.getNamespaceURI()) && xml.getLocalName().equals("kept");
    }

    /** Of all expressions up to the end of the element that was just begun; what it includes, and what Faces handles, is unknown. */
    private static Set<String> namesWithin(XMLStreamReader xml) throws XMLStreamException {
        var names = new TreeSet<String>();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                names.addAll(names(xml.getText()));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    names.addAll(names(xml.getAttributeValue(i)));
                }
                boolean ofFaces = FACES.equals(xml.getNamespaceURI())
                        && !xml.getLocalName().equals("outputText");
                if (ofFaces || BROUGHT_FROM_ELSEWHERE.contains(xml.getLocalName())) {
                    names.add("<" + xml.getLocalName() + ">");
                }
            }
        }
        return names;
    }

    /** With what the expressions of a text begin: beans and variables. */
    private static Set<String> names(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("'[^']*'", "''"))
                .flatMap(expression -> NAME.matcher(expression).results())
                .map(MatchResult::group)
                .filter(name -> !EL_WORDS.contains(name))
                .collect(Collectors.toSet());
    }

    private static boolean showsItsValue(XMLStreamReader xml) {
        return FACES.equals(xml.getNamespaceURI()) && SHOWING_THEIR_VALUE.contains(xml.getLocalName());
    }

    private static boolean isWords(String text) {
        var rest = EXPRESSION.matcher(text).replaceAll("").strip();
        return !IN_EVERY_LANGUAGE.contains(rest) && LETTER.matcher(rest).find();
    }

    private static XMLStreamReader reader(String view) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(view));
    }

    private static void visit(String view, Visitor visitor) throws XMLStreamException {
        var xml = reader(view);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
                visitor.visit(xml);
            }
        }
    }

    private interface Visitor {
        void visit(XMLStreamReader xml);
    }
}

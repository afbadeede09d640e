package se.wikimedia.hub.checks.wording;

import java.util.List;
import java.util.stream.Stream;

/** Names that stay as they are. Wikipedia isn't among them: many languages write it in their own way. */
final class KeptNames {

    private static final List<String> NAMES = List.of(
            "Wikidata",
            "Wikimedia",
            "Commons",
            "MediaWiki",
            "OpenRefine",
            "Pattypan",
            "SPARQL",
            "Phabricator",
            "CC BY-SA",
            "CC BY",
            "CC0",
            "IIIF",
            "Europeana",
            "GitHub");

    private KeptNames() {}

    static Stream<String> in(String text) {
        return NAMES.stream().filter(text::contains);
    }

    static String without(String text) {
        var rest = text;
        for (var name : NAMES) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}

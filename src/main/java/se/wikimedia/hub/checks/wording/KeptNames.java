package se.wikimedia.hub.checks.wording;

import java.util.List;
import java.util.regex.Pattern;
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

    /** Those that stand in the text as whole words: a Wikimedian is no Wikimedia. */
    static Stream<String> in(String text) {
        return NAMES.stream()
                .filter(name -> text.contains(name)
                        && Pattern.compile(Pattern.quote(name) + "(?!\\p{L})")
                                .matcher(text)
                                .find());
    }

    static String without(String text) {
        var rest = text;
        for (var name : NAMES) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}

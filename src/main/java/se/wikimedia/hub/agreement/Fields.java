package se.wikimedia.hub.agreement;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a template. What comes in their place is words, whatever signs of Markdown are in it. */
final class Fields {

    static final List<String> NAMES =
            List.of("visitor", "host", "tour", "title", "place", "first", "last", "days", "covered");

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\s]*)}");
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&:/]");

    private Fields() {}

    /** Those in a text that mean nothing, in its order. */
    static List<String> unknown(String text) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.contains(name))
                .distinct()
                .toList();
    }

    /** @param values by name, one for each of {@link #NAMES} */
    static String fill(String text, Map<String, String> values) {
        return FIELD.matcher(text)
                .replaceAll(field -> Matcher.quoteReplacement(
                        NAMES.contains(field.group(1))
                                ? plain(values.getOrDefault(field.group(1), ""))
                                : field.group()));
    }

    private static String plain(String value) {
        return SIGN.matcher(value.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
    }
}

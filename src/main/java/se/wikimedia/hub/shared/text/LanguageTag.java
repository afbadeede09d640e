package se.wikimedia.hub.shared.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a BCP 47 tag (RFC 5646, section 2.1): language, script, region, variants, private use. Extensions
 * ("-u-co-phonebk") say nothing about which texts to show and are dropped.
 */
final class LanguageTag {

    private static final int LONGEST = 35;

    private static final Pattern SHAPE = Pattern.compile(
            "(?<language>[a-z]{2,3})"
                    + "(?<script>-[a-z]{4})?"
                    + "(?<region>-(?:[a-z]{2}|[0-9]{3}))?"
                    + "(?<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
                    + "(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"
                    + "(?<private>(?:-x(?:-[a-z0-9]{1,8})+)?)",
            Pattern.CASE_INSENSITIVE);

    /** Undetermined, several, none, uncoded, and ISO 639's private range, to which qqq belongs. */
    private static final Pattern NO_LANGUAGE = Pattern.compile("und|mul|zxx|mis|q[a-t][a-z]");

    private LanguageTag() {}

    static boolean tooLong(String tag) {
        return tag.length() > LONGEST;
    }

    static Optional<String> canonical(String tag) {
        Matcher shape = SHAPE.matcher(tag);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String language = shape.group("language").toLowerCase(Locale.ROOT);
        return NO_LANGUAGE.matcher(language).matches()
                ? Optional.empty()
                : Optional.of(language
                        + script(shape.group("script"))
                        + region(shape.group("region"))
                        + shape.group("variants").toLowerCase(Locale.ROOT)
                        + shape.group("private").toLowerCase(Locale.ROOT));
    }

    /** The tag without its last subtag; empty behind the language itself. */
    static String parent(String tag) {
        int cut = tag.lastIndexOf('-');
        String shorter = cut < 0 ? "" : tag.substring(0, cut);
        return shorter.endsWith("-x") ? shorter.substring(0, shorter.length() - 2) : shorter;
    }

    static String language(String tag) {
        int cut = tag.indexOf('-');
        return cut < 0 ? tag : tag.substring(0, cut);
    }

    private static String script(@Nullable String part) {
        return part == null
                ? ""
                : "-" + Character.toUpperCase(part.charAt(1))
                        + part.substring(2).toLowerCase(Locale.ROOT);
    }

    private static String region(@Nullable String part) {
        return part == null ? "" : part.toUpperCase(Locale.ROOT);
    }
}

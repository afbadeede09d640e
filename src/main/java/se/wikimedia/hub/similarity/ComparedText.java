package se.wikimedia.hub.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is compared with others: what translators don't translate weighs one character each, whatever it says.
 *
 * @param plain in small letters, NFC, with single spaces and a sign for each placeholder
 * @param placeholders the targets of links, addresses, ICU arguments and pieces of code, in their order
 */
public record ComparedText(String plain, List<String> placeholders) {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<=]\\()[^)\\s]+|https?://[^\\s<>()\\[\\]]+|\\{[A-Za-z0-9_]+}|`[^`\n]+`");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Of the private use area, so that no text has them for another reason. */
    private static final String TARGET = "\uE000";

    private static final String ARGUMENT = "\uE001";
    private static final String CODE = "\uE002";

    public ComparedText {
        placeholders = List.copyOf(placeholders);
    }

    public static ComparedText of(String raw) {
        var placeholders = new ArrayList<String>();
        var signs = PLACEHOLDER.matcher(raw).replaceAll(found -> {
            placeholders.add(found.group());
            return sign(found);
        });
        var composed = Normalizer.normalize(signs.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return new ComparedText(SPACES.matcher(composed).replaceAll(" ").strip(), placeholders);
    }

    /** Another text with other placeholders in place of some of its own. */
    public static String replacePlaceholders(String raw, Map<String, String> others) {
        return PLACEHOLDER
                .matcher(raw)
                .replaceAll(found -> Matcher.quoteReplacement(others.getOrDefault(found.group(), found.group())));
    }

    private static String sign(MatchResult found) {
        return switch (found.group().charAt(0)) {
            case '{' -> ARGUMENT;
            case '`' -> CODE;
            default -> TARGET;
        };
    }
}

package se.wikimedia.hub.paper;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;

/**
 * What is to be printed.
 *
 * @param language of the whole, BCP 47
 * @param about one sentence for who looks through files
 * @param html well-formed: paragraphs, headings of the second level and below, lists, tables, quotes
 */
public record Paper(String language, String title, String about, String html) {

    /** Unicode's isolate of whatever direction the text inside has. */
    private static final char BEGIN = '\u2068';

    private static final char END = '\u2069';

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("<img(?: alt=\"([^\"]*)\"| [a-z]+=\"[^\"]*\")* */?>");

    /**
     * The HTML of a page with the address behind each link, since nobody can follow a link on paper, and with words in
     * place of pictures.
     *
     * @param root the hub's own address, without a slash at its end
     */
    public static String readable(String html, String root) {
        var words = PICTURE.matcher(html).replaceAll(picture -> quoted(picture.group(1)));
        return LINK.matcher(words).replaceAll(link -> {
            var address = link.group(1).startsWith("/") ? root + link.group(1) : link.group(1);
            var shown =
                    link.group(2).equals(address) ? "" : " (" + isolated(address.replaceFirst("^mailto:", "")) + ")";
            return quoted(link.group(2) + shown);
        });
    }

    /** A name within a sentence, whose direction turns nothing around it. */
    public static String isolated(String name) {
        return BEGIN + name + END;
    }

    private static String quoted(@Nullable String text) {
        return Matcher.quoteReplacement(text == null ? "" : text);
    }

    /** The same for the same words alone. */
    public String mark() {
        return Hash.of(String.join("\n", language, title, about, html).getBytes(StandardCharsets.UTF_8));
    }

    boolean rightToLeft() {
        return Languages.standard().direction(language).equals("rtl");
    }

    /** All of it, without what isn't a character of XML. */
    String document(String style) {
        var head = "<html lang=\"" + language + "\" dir=\"" + (rightToLeft() ? "rtl" : "ltr") + "\"><head><title>"
                + Html.escape(title) + "</title><meta name=\"subject\" content=\"" + Html.escape(about)
                + "\"/><style>" + style + "</style></head><body><h1>" + Html.escape(title) + "</h1>";
        return (head + html + "</body></html>")
                .replaceAll("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}

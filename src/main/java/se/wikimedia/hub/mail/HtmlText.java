package se.wikimedia.hub.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/**
 * The words of an HTML mail, in lines and paragraphs, quotes behind {@code >} as in a plain one. Reads with the
 * sanitiser's lexer, past what closes open elements: that leaves out what lies deeper than 256 of them.
 */
final class HtmlText implements HtmlSanitizer.Policy {

    private static final Set<String> UNREAD = Set.of("script", "style", "title");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "blockquote", "hr");
    private static final Set<String> LINES =
            Set.of("div", "br", "li", "tr", "dt", "dd", "section", "article", "address");

    private static final int MOST_MARKS = 5;

    private final StringBuilder out = new StringBuilder();
    private int unread;
    private int quotes;
    private boolean preformatted;

    /** How many line ends are due before the next word. */
    private int due;

    private boolean spaceDue;

    private HtmlText() {}

    static String of(String html) {
        var text = new HtmlText();
        HtmlSanitizer.sanitize(html, text, balanced -> text);
        return text.out.toString();
    }

    @Override
    public void openDocument() {
        out.setLength(0);
    }

    @Override
    public void closeDocument() {
        // nothing is left to be said
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        var name = element.toLowerCase(Locale.ROOT);
        unread += UNREAD.contains(name) ? 1 : 0;
        end(name);
        quotes += name.equals("blockquote") ? 1 : 0;
        preformatted |= name.equals("pre");
        if (name.equals("li") && unread == 0) {
            write("- ");
        }
    }

    @Override
    public void closeTag(String element) {
        var name = element.toLowerCase(Locale.ROOT);
        unread -= UNREAD.contains(name) && unread > 0 ? 1 : 0;
        end(name);
        quotes -= name.equals("blockquote") && quotes > 0 ? 1 : 0;
        preformatted &= !name.equals("pre");
        spaceDue |= name.equals("td") || name.equals("th");
    }

    private void end(String name) {
        if (PARAGRAPHS.contains(name)) {
            due = Math.max(due, 2);
        } else if (name.equals("br")) {
            due++;
        } else if (LINES.contains(name)) {
            due = Math.max(due, 1);
        }
    }

    @Override
    public void text(String text) {
        if (unread > 0) {
            return;
        }
        if (preformatted) {
            var lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                due += i > 0 ? 1 : 0;
                write(lines[i].replace("\r", ""));
            }
        } else {
            flow(text.replaceAll("[\\s\\u00A0\\u200B\\u200C]+", " "));
        }
    }

    private void flow(String text) {
        spaceDue |= text.startsWith(" ");
        if (!text.isBlank()) {
            write(text.strip());
            spaceDue = text.endsWith(" ");
        }
    }

    private void write(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (due > 0 && out.length() > 0) {
            for (int i = Math.min(due, 3); i > 0; i--) {
                out.append('\n');
                out.append(i > 1 ? marks() : "");
            }
            spaceDue = false;
        }
        if (out.length() == 0 || out.charAt(out.length() - 1) == '\n') {
            out.append(quotes > 0 ? marks() + " " : "");
        } else if (spaceDue) {
            out.append(' ');
        }
        due = 0;
        spaceDue = false;
        out.append(words);
    }

    private String marks() {
        return ">".repeat(Math.min(quotes, MOST_MARKS));
    }
}

package se.wikimedia.hub.revision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A comparison as HTML: {@code <ins>} and {@code <del>}, with words for those who don't see them. Each is isolated from
 * the direction of the text around it. Whoever puts it into a page gives the element around it its lang and dir, and
 * {@code white-space: pre-line} if line ends shall show. What XML doesn't know (controls, halves of characters) becomes
 * U+FFFD.
 *
 * @param removed the word for "removed" in the reader's language; plain text
 * @param added the word for "added" in the reader's language; plain text
 */
public record DiffHtml(String removed, String added) {

    private static final String HIDDEN = "<span class=\"visually-hidden\" dir=\"auto\">";

    /** Safe wherever text is allowed in a page, whatever the runs hold. */
    public String of(List<DiffRun> runs) {
        return runs.stream().map(this::html).collect(Collectors.joining());
    }

    private String html(DiffRun run) {
        return switch (run.kind()) {
            case SAME -> escaped(run.text());
            case REMOVED -> marked("del", removed, run.text());
            case ADDED -> marked("ins", added, run.text());
        };
    }

    private static String marked(String element, String word, String text) {
        return "<" + element + " dir=\"auto\">" + HIDDEN + escaped(word) + " </span>" + escaped(text) + "</" + element
                + ">";
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&#34;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isInXml(c) ? c : 0xFFFD);
            }
        });
        return html.toString();
    }

    private static boolean isInXml(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
        return !control && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }
}

package se.wikimedia.hub.shared.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown (CommonMark with GFM tables) to HTML that is safe to show, whoever wrote it. Raw HTML is shown as text, and
 * a sanitiser with a short list of what may pass stands behind the renderer. Headings begin at h2. A text that is too
 * large or too wide to render (256 Ki characters, 100,000 table cells) is shown as plain text. Safe for threads.
 */
public final class SafeHtml {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser BLOCKS = bounded().extensions(TABLES).build();

    /** Knows paragraphs only: "1. First" or "# of items" is a line of text, not a list or a heading. */
    private static final Parser INLINES = bounded().enabledBlockTypes(Set.of()).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .omitSingleParagraphP(false)
            .attributeProviderFactory(context -> CheckedLinks::attributes)
            .extensions(TABLES)
            .build();

    private static final HtmlRenderer INLINE_RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .omitSingleParagraphP(true)
            .attributeProviderFactory(context -> CheckedLinks::attributes)
            .build();

    private static final PolicyFactory INLINE_POLICY = inlinePolicy().toFactory();
    private static final PolicyFactory BLOCK_POLICY = inlinePolicy()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "pre", "ul", "ol", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .toFactory();

    /** The corner of a table heads nothing; a heading without words only stops those who listen. */
    private static final Pattern EMPTY_HEADER = Pattern.compile("<th(?: align=\"[a-z]+\")?></th>");

    private SafeHtml() {}

    /** A whole text or one block of it: paragraphs, headings, lists, quotes, code, tables. */
    public static String block(String markdown, Links links) {
        if (!MarkdownBounds.holds(markdown)) {
            return BLOCK_POLICY.sanitize("<p>" + escaped(markdown) + "</p>");
        }
        Node document = BLOCKS.parse(markdown);
        document.accept(new CheckedLinks(links));
        return EMPTY_HEADER
                .matcher(BLOCK_POLICY.sanitize(RENDERER.render(document)))
                .replaceAll("<td></td>");
    }

    /** One line, such as a title or an answer: emphasis, code, links and pictures, without a block around it. */
    public static String inline(String markdown, Links links) {
        if (!MarkdownBounds.holds(markdown)) {
            return INLINE_POLICY.sanitize(escaped(markdown));
        }
        Node document = INLINES.parse(withoutBlankLines(markdown));
        document.accept(new CheckedLinks(links));
        String html = INLINE_RENDERER.render(document);
        boolean onlyDefinesLinks = html.isBlank();
        return INLINE_POLICY.sanitize(onlyDefinesLinks ? escaped(markdown) : html);
    }

    /** The words alone, one line per block. Plain text, not HTML: whoever writes it into a page escapes it. */
    public static String plain(String markdown) {
        return MarkdownBounds.holds(markdown) ? PlainText.of(BLOCKS.parse(markdown)) : markdown;
    }

    /** So that there is one paragraph, which needs no element around it. */
    private static String withoutBlankLines(String markdown) {
        return markdown.strip().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Parser.Builder bounded() {
        return Parser.builder()
                .maxOpenBlockParsers(MarkdownBounds.DEEPEST_BLOCKS)
                .maxInlineNesting(MarkdownBounds.DEEPEST_INLINES);
    }

    private static HtmlPolicyBuilder inlinePolicy() {
        return new HtmlPolicyBuilder()
                .allowElements("a", "img", "em", "strong", "code", "br")
                .allowUrlProtocols("https", "http", "mailto")
                .allowAttributes("href")
                .matching(SafeUrl::isLink)
                .onElements("a")
                .allowAttributes("rel")
                .matching(true, "nofollow noopener")
                .onElements("a")
                .allowAttributes("src")
                .matching(SafeUrl::isPicture)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("loading")
                .matching(true, "lazy")
                .onElements("img")
                .allowAttributes("decoding")
                .matching(true, "async")
                .onElements("img")
                .allowAttributes("title")
                .onElements("a", "img");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package se.wikimedia.hub.checks.markup;

import java.util.List;
import se.wikimedia.hub.checks.pair.Check;

/** The structure of Markdown. */
public final class MarkupChecks {

    private MarkupChecks() {}

    public static List<Check> all() {
        return List.of(
                new TooLarge(),
                new Blocks(),
                new Headings(),
                new ListItems(),
                new TableColumns(),
                new EmphasisKept(),
                new CodeKept(),
                new LinkCount(),
                new PicturesKept(),
                new UrlChanged(),
                new InternalLinks(),
                new UnsafeLink(),
                new UnsafeHtml(),
                new Wikitext(),
                new UnclosedMarkup());
    }
}

package se.wikimedia.hub.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with GFM tables as lessons use it. There are no HTML blocks: raw HTML is text, and text between blank lines
 * is a block. Nesting is bounded while parsing, and trees are walked without recursion.
 */
public final class Markdown {
    private static final int DEEPEST = 40;
    private static final int DEEPEST_PARSED = 60;

    /** In the parser's own order: it tries them one by one, and a rule would otherwise win over a heading's underline. */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(DEEPEST_PARSED)
            .maxInlineNesting(DEEPEST_PARSED)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** Visits the node and all below it, in the order of the text; false if it is nested too deep to be shown. */
    static boolean walk(Node root, Consumer<Node> visitor) {
        record Step(Node node, int depth) {}
        boolean shallow = true;
        Deque<Step> steps = new ArrayDeque<>(List.of(new Step(root, 1)));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            visitor.accept(step.node);
            shallow &= step.depth <= DEEPEST;
            for (Node child = step.node.getLastChild(); child != null; child = child.getPrevious()) {
                steps.push(new Step(child, step.depth + 1));
            }
        }
        return shallow;
    }

    /**
     * A link or picture.
     *
     * @param offset in the parsed text; -1 when the parser doesn't tell
     * @param alternative what is to be read in place of a picture
     */
    public record Target(String destination, boolean picture, String alternative, int offset) {}

    public static List<Target> targets(Node root) {
        List<Target> targets = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Link link) {
                targets.add(new Target(link.getDestination(), false, "", start(link)));
            } else if (node instanceof Image image) {
                targets.add(new Target(image.getDestination(), true, textOf(image), start(image)));
            }
        });
        return targets;
    }

    static boolean isCode(Node node) {
        return node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    /** Offset of the node's first character, or -1. */
    static int start(Node node) {
        return node.getSourceSpans().stream()
                .mapToInt(span -> span.getInputIndex())
                .min()
                .orElse(-1);
    }

    /** Offset behind the node's last character, or -1. */
    static int end(Node node) {
        return node.getSourceSpans().stream()
                .mapToInt(span -> span.getInputIndex() + span.getLength())
                .max()
                .orElse(-1);
    }

    private static String textOf(Node root) {
        StringBuilder text = new StringBuilder();
        walk(root, node -> {
            if (node instanceof Text leaf) {
                text.append(leaf.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString().strip();
    }
}

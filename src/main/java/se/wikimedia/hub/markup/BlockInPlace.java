package se.wikimedia.hub.markup;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import se.wikimedia.hub.markup.Block.Kind;

/**
 * A block and where in the file its marker would go: behind a heading, on the line before anything else.
 *
 * @param lacksMarker it should have one
 * @param markerOffset offset in the file
 * @param behind it goes behind text, on the same line
 */
public record BlockInPlace(Block block, boolean lacksMarker, int markerOffset, boolean behind) {

    /** The kind of the first node that is translated; nodes without a blank line between them are one block. */
    static Kind kind(List<Node> nodes) {
        return nodes.stream()
                .map(BlockInPlace::kind)
                .filter(Kind::needsMarker)
                .findFirst()
                .orElseGet(() -> kind(nodes.get(0)));
    }

    private static Kind kind(Node node) {
        if (node instanceof Heading) {
            return Kind.HEADING;
        } else if (node instanceof ListBlock) {
            return Kind.LIST;
        } else if (node instanceof TableBlock) {
            return Kind.TABLE;
        } else if (node instanceof BlockQuote) {
            return Kind.QUOTE;
        } else if (node instanceof ThematicBreak) {
            return Kind.RULE;
        }
        boolean asItIs = node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof LinkReferenceDefinition;
        return asItIs ? Kind.CODE : Kind.PARAGRAPH;
    }
}

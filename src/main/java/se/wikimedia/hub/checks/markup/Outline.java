package se.wikimedia.hub.checks.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import se.wikimedia.hub.markup.Markdown;

/**
 * The structure of a Markdown text, without its words.
 *
 * @param blocks the kinds of its blocks on the top level
 * @param headings their levels
 * @param lists "-" or "1." and the number of items of each
 * @param rows the number of cells in each row of its tables
 * @param emphases how many pieces are emphasised, and strongly
 * @param codes the literal pieces of code
 * @param targets links and pictures
 */
record Outline(
        List<String> blocks,
        List<Integer> headings,
        List<String> lists,
        List<Integer> rows,
        int emphases,
        int strongs,
        List<String> codes,
        List<Markdown.Target> targets) {

    private static final int DEEPEST = 70;

    static Outline of(String markdown) {
        if (TooLarge.isTooLarge(markdown)) {
            return new Sketch().outline(List.of(), List.of());
        }
        var root = Markdown.parse(markdown);
        var sketch = new Sketch();
        sketch.add(root, 0);
        var blocks = new ArrayList<String>();
        for (var child = root.getFirstChild(); child != null; child = child.getNext()) {
            blocks.add(child.getClass().getSimpleName());
        }
        return sketch.outline(blocks, Markdown.targets(root));
    }

    List<String> links() {
        return targets.stream()
                .filter(target -> !target.picture())
                .map(Markdown.Target::destination)
                .sorted()
                .toList();
    }

    List<String> pictures() {
        return targets.stream()
                .filter(Markdown.Target::picture)
                .map(Markdown.Target::destination)
                .sorted()
                .toList();
    }

    private static final class Sketch {
        private final List<Integer> headings = new ArrayList<>();
        private final List<String> lists = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private int emphases;
        private int strongs;

        void add(Node node, int depth) {
            if (node instanceof Heading heading) {
                headings.add(heading.getLevel());
            } else if (node instanceof BulletList || node instanceof OrderedList) {
                lists.add((node instanceof BulletList ? "-" : "1.") + " × " + children(node, ListItem.class));
            } else if (node instanceof TableRow) {
                rows.add(children(node, TableCell.class));
            } else if (node instanceof Emphasis) {
                emphases++;
            } else if (node instanceof StrongEmphasis) {
                strongs++;
            } else if (node instanceof Code code) {
                codes.add(code.getLiteral());
            }
            for (var child = node.getFirstChild(); child != null && depth < DEEPEST; child = child.getNext()) {
                add(child, depth + 1);
            }
        }

        private static int children(Node parent, Class<? extends Node> kind) {
            int count = 0;
            for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                count += kind.isInstance(child) ? 1 : 0;
            }
            return count;
        }

        Outline outline(List<String> blocks, List<Markdown.Target> targets) {
            return new Outline(
                    blocks,
                    headings,
                    lists,
                    rows,
                    emphases,
                    strongs,
                    codes.stream().sorted().toList(),
                    targets);
        }
    }
}

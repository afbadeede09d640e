package se.wikimedia.hub.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * What a piece of Markdown says: its structure, its words as {@link PlainMeaning} has them and its code as it is, without
 * where links lead. Two texts of the same gist may differ in spaces, punctuation, link targets and the signs that
 * Markdown is written with, and in nothing else.
 */
final class Gist extends AbstractVisitor {

    /** In the parser's own order. Raw HTML is text. */
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
            .maxOpenBlockParsers(50)
            .maxInlineNesting(30)
            .build();

    private final List<String> parts = new ArrayList<>();
    private PlainMeaning words = new PlainMeaning();

    private Gist() {}

    static List<String> of(String markdown) {
        Gist gist = new Gist();
        PARSER.parse(markdown).accept(gist);
        return gist.parts;
    }

    @Override
    protected void visitChildren(Node parent) {
        block(parent, parent.getClass().getSimpleName());
    }

    private void block(Node parent, String structure) {
        closeWords();
        parts.add("<" + structure);
        super.visitChildren(parent);
        closeWords();
        parts.add(">");
    }

    private void inline(Node parent, String structure) {
        words.mark("<" + structure);
        super.visitChildren(parent);
        words.mark(">");
    }

    private void codeBlock(String info, String literal) {
        closeWords();
        String lines = literal.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        parts.add("code " + info + "\n" + lines.stripTrailing());
    }

    private void closeWords() {
        parts.addAll(words.parts());
        words = new PlainMeaning();
    }

    @Override
    public void visit(Text text) {
        words.add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline(emphasis, "Emphasis");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inline(emphasis, "StrongEmphasis");
    }

    @Override
    public void visit(Link link) {
        inline(link, "Link " + link.getTitle());
    }

    @Override
    public void visit(Image image) {
        inline(image, "Image " + image.getTitle());
    }

    @Override
    public void visit(Code code) {
        words.mark("code " + code.getLiteral().stripTrailing());
    }

    @Override
    public void visit(HtmlInline html) {
        words.mark("html " + html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        codeBlock(String.valueOf(code.getInfo()), code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        codeBlock("", code.getLiteral());
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        parts.add("definition " + definition.getLabel() + " " + definition.getTitle());
    }

    @Override
    public void visit(Heading heading) {
        block(heading, "Heading" + heading.getLevel());
    }

    @Override
    public void visit(OrderedList list) {
        block(list, "OrderedList" + list.getMarkerStartNumber());
    }

    /** In one line, which is no list, a dash in front of a number is a minus. */
    @Override
    public void visit(BulletList list) {
        block(list, "BulletList" + (hasNumbers(list) ? list.getMarker() : ""));
    }

    @Override
    public void visit(CustomNode node) {
        block(
                node,
                node instanceof TableCell cell
                        ? "TableCell" + cell.getAlignment()
                        : node.getClass().getSimpleName());
    }

    /** Whether any item begins with one. */
    private static boolean hasNumbers(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node leaf = item;
            while (leaf.getFirstChild() != null) {
                leaf = leaf.getFirstChild();
            }
            if (leaf instanceof Text text
                    && text.getLiteral().codePoints().limit(1).anyMatch(Sign::isNumeric)) {
                return true;
            }
        }
        return false;
    }
}

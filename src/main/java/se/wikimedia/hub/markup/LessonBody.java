package se.wikimedia.hub.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.markup.Markdown.Target;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Lines;

/**
 * Cuts a lesson's body into blocks and finds out which marker belongs to which. Nodes of the document that touch, with
 * neither a blank line nor a marker between them, are one block.
 */
public final class LessonBody {
    private final String text;
    private final Lines lines;
    private final Findings findings;
    private final MarkedText marked;
    private final Set<Marker> placed = new HashSet<>();
    private final List<Marker> waiting = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private final List<BlockInPlace> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** A link or picture, and the line it stands in. */
    public record Link(Target target, int line) {}

    /**
     * What is wrong with blocks and markers goes to the findings.
     *
     * @param text the whole file, whose offsets and lines are those that are told
     * @param bodyStart offset of the first character behind the front matter
     */
    public LessonBody(String text, Lines lines, int bodyStart, Findings findings) {
        this.text = text;
        this.lines = lines;
        this.findings = findings;
        marked = new MarkedText(text, lines, bodyStart);
        cut(Markdown.parse(marked.parsed()));
    }

    public List<BlockInPlace> blocks() {
        return blocks;
    }

    public List<Link> links() {
        return links;
    }

    /** The marker with the highest number, if there is any. */
    public @Nullable Marker highest() {
        return numbered().max((a, b) -> Integer.compare(number(a), number(b))).orElse(null);
    }

    public int lineOf(Marker marker) {
        return lines.at(marker.start());
    }

    private void cut(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            Marker marker = asMarker(node);
            if (marker != null) {
                close();
                await(marker);
            } else {
                if (!open.isEmpty() && isBlankBetween(endOf(open.get(open.size() - 1)), startOf(node))) {
                    close();
                }
                open.add(node);
            }
        }
        close();
        dropWaiting();
        reportRepeated();
        for (Target target : Markdown.targets(document)) {
            links.add(new Link(target, lines.at(marked.original(Math.max(0, target.offset())))));
        }
    }

    private @Nullable Marker asMarker(Node node) {
        if (!(node instanceof ThematicBreak)) {
            return null;
        }
        return marked.markers().get(MarkedText.spaceEnd(text, marked.original(Markdown.start(node))));
    }

    private void await(Marker marker) {
        if (!waiting.isEmpty() && isBlankBetween(lastWaiting().end(), marker.start())) {
            dropWaiting();
        }
        waiting.add(marker);
        place(marker);
    }

    private void place(Marker marker) {
        placed.add(marker);
        if (marker.number() == null) {
            findings.error(
                    lineOf(marker),
                    "marker " + Findings.quoted(marker.written())
                            + " is malformed; it must be <!--T:n--> with n from 1 to " + Marker.HIGHEST);
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        List<Node> nodes = List.copyOf(open);
        open.clear();
        int start = startOf(nodes.get(0));
        int end = endOf(nodes.get(nodes.size() - 1));
        boolean behind = nodes.get(0) instanceof Heading;

        List<Marker> own = new ArrayList<>();
        if (behind) {
            placeBehind(nodes.get(0), own);
        }
        boolean excused = takeDetached(start, !own.isEmpty());
        own.addAll(0, waiting);
        waiting.clear();
        excused |= reportExtra(own, strayIn(nodes, start, end));

        Block.Kind kind = BlockInPlace.kind(nodes);
        int line = lines.at(start);
        boolean lacksMarker = kind.needsMarker() && own.isEmpty() && !excused;
        if (lacksMarker) {
            findings.error(line, "block without marker; run ./hub assign-ids");
        }
        reportNature(nodes);
        Integer number = own.isEmpty() ? null : own.get(0).number();
        Block block = new Block(number, withoutMarkers(start, end, own), line, kind);
        int markerOffset = behind ? headingTextEnd(nodes.get(0)) : lines.start(line);
        blocks.add(new BlockInPlace(block, lacksMarker, markerOffset, behind));
    }

    private void placeBehind(Node heading, List<Marker> own) {
        for (Marker marker : markersIn(startOf(heading), endOf(heading))) {
            if (own.isEmpty() && marker.place() == Marker.Place.BEHIND_TEXT) {
                own.add(marker);
                place(marker);
            }
        }
    }

    /** A marker with a blank line behind it: its block is most likely the next one, unless that one has its own. */
    private boolean takeDetached(int start, boolean hasOwn) {
        if (waiting.isEmpty() || !isBlankBetween(lastWaiting().end(), start)) {
            return false;
        }
        if (!hasOwn) {
            Marker last = waiting.remove(waiting.size() - 1);
            findings.error(
                    lineOf(last),
                    "marker " + last.written() + " is cut off by a blank line; put it right before its block");
        }
        dropWaiting();
        return true;
    }

    private boolean reportExtra(List<Marker> own, List<Marker> stray) {
        Stream<Marker> extra = Stream.concat(own.stream().skip(1), stray.stream());
        extra.forEach(marker -> findings.error(
                lineOf(marker),
                "marker " + Findings.quoted(marker.written())
                        + (own.isEmpty()
                                ? " stands inside a block; put it on the line before the block or behind a heading"
                                : " is the second of its block; keep one")));
        return !stray.isEmpty();
    }

    private List<Marker> strayIn(List<Node> nodes, int start, int end) {
        Map<Integer, Marker> stray = new TreeMap<>();
        markersIn(start, end).stream()
                .filter(marker -> !placed.contains(marker))
                .forEach(marker -> stray.put(marker.start(), marker));
        if (!stray.isEmpty()) {
            nodes.forEach(root -> Markdown.walk(root, node -> {
                if (Markdown.isCode(node)) {
                    markersIn(startOf(node), endIn(node)).forEach(marker -> stray.remove(marker.start()));
                }
            }));
        }
        return List.copyOf(stray.values());
    }

    private void dropWaiting() {
        for (Marker marker : waiting) {
            findings.error(lineOf(marker), "marker " + marker.written() + " has no block; remove it");
        }
        waiting.clear();
    }

    private void reportNature(List<Node> nodes) {
        for (Node node : nodes) {
            int line = lines.at(startOf(node));
            if (!Markdown.walk(node, each -> {})) {
                findings.error(line, "begins a block that is nested too deep; ten levels are the most");
            }
            if (node instanceof LinkReferenceDefinition) {
                findings.warning(line, "a link definition reaches its own block only; write [text](address) instead");
            }
        }
    }

    private void reportRepeated() {
        Map<Integer, Marker> seen = new HashMap<>();
        numbered().forEach(marker -> {
            Marker first = seen.putIfAbsent(number(marker), marker);
            if (first != null) {
                findings.error(
                        lineOf(marker),
                        "marker " + marker.written() + " is given twice, first in line " + lineOf(first)
                                + "; remove the copy and run ./hub assign-ids");
            }
        });
    }

    private Stream<Marker> numbered() {
        return marked.markers().values().stream().filter(marker -> placed.contains(marker) && marker.number() != null);
    }

    private static int number(Marker marker) {
        return Objects.requireNonNull(marker.number());
    }

    private Marker lastWaiting() {
        return waiting.get(waiting.size() - 1);
    }

    private List<Marker> markersIn(int start, int end) {
        return List.copyOf(marked.markers().subMap(start, Math.max(start, end)).values());
    }

    private String withoutMarkers(int start, int end, List<Marker> own) {
        StringBuilder block = new StringBuilder(text.substring(start, end));
        for (Marker marker : own) {
            if (marker.start() >= start) {
                int space = text.charAt(marker.start() - 1) == ' ' ? 1 : 0;
                block.delete(marker.start() - space - start, marker.end() - start);
            }
        }
        return block.toString();
    }

    private boolean isBlankBetween(int end, int start) {
        for (int line = lines.at(end) + 1; line < lines.at(start); line++) {
            if (lines.isBlank(line)) {
                return true;
            }
        }
        return false;
    }

    /** A setext heading ends with a line that is no text. */
    private int headingTextEnd(Node heading) {
        int last = lines.at(endOf(heading));
        return lines.end(last > lines.at(startOf(heading)) ? last - 1 : last);
    }

    /** Where the node begins in the file: at its line's start, or behind the marker on that line. */
    private int startOf(Node node) {
        int start = marked.original(Math.max(0, Markdown.start(node)));
        int lineStart = lines.start(lines.at(start));
        return text.substring(lineStart, start).isBlank() ? lineStart : start;
    }

    private int endIn(Node node) {
        return marked.original(Math.max(0, Markdown.end(node)));
    }

    private int endOf(Node node) {
        return lines.end(lines.at(endIn(node)));
    }
}

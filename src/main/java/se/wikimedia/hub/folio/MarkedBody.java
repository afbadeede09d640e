package se.wikimedia.hub.folio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.markup.Block;
import se.wikimedia.hub.markup.BlockInPlace;
import se.wikimedia.hub.markup.LessonBody;
import se.wikimedia.hub.markup.MarkdownLimits;
import se.wikimedia.hub.markup.Marker;
import se.wikimedia.hub.revision.EditedBlock;
import se.wikimedia.hub.revision.Fate;
import se.wikimedia.hub.revision.KnownBlock;
import se.wikimedia.hub.revision.MatchedBlock;
import se.wikimedia.hub.revision.UnitMatching;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Lines;

/**
 * A lesson's text with its unit markers. Authors in the browser see it without them and get them back by
 * {@link UnitMatching}.
 *
 * @param text Markdown behind the front matter
 * @param highest the highest marker ever given in this lesson
 * @param reworded the markers of units whose text is another one than before
 */
public record MarkedBody(String text, int highest, Set<Integer> reworded) {

    /** The text as an author edits it. */
    public static String unmarked(String marked) {
        String body = marked.replace("\r\n", "\n");
        List<String> lines = new ArrayList<>(List.of(body.split("\n", -1)));
        List<Block> blocks = blocks(body).stream().map(BlockInPlace::block).toList();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Integer marker = blocks.get(i).marker();
            if (marker != null) {
                unmark(lines, blocks.get(i).line() - 1, Marker.of(marker));
            }
        }
        return String.join("\n", lines);
    }

    private static void unmark(List<String> lines, int block, String marker) {
        if (block > 0 && lines.get(block - 1).strip().equals(marker)) {
            boolean touches = block > 1 && !lines.get(block - 2).isBlank();
            lines.remove(block - 1);
            if (touches) {
                lines.add(block - 1, "");
            }
            return;
        }
        for (int line = block; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.contains(marker)) {
                boolean before = text.stripLeading().startsWith(marker);
                lines.set(
                        line, before ? text.replace(marker, "").stripLeading() : text.replaceFirst(" ?" + marker, ""));
                return;
            }
        }
    }

    /**
     * Marks a text as it was typed.
     *
     * @param before the lesson's marked text until now; empty for a new one
     * @param highest the highest marker ever given until now
     * @throws Problem unprocessable, where markers were typed or the text can't hold them
     */
    public static MarkedBody of(String before, int highest, String typed) {
        List<BlockInPlace> former = blocks(before);
        List<KnownBlock> known = former.stream()
                .map(BlockInPlace::block)
                .filter(block -> block.marker() != null)
                .map(block -> new KnownBlock(number(block), block.text()))
                .toList();
        Set<String> knownAsTheyAre = former.stream()
                .map(BlockInPlace::block)
                .filter(block -> block.marker() != null && !isTranslated(block))
                .map(Block::text)
                .collect(Collectors.toSet());
        ListItems lists =
                new ListItems(former, known.stream().map(KnownBlock::text).collect(Collectors.toSet()));
        List<BlockInPlace> wanted = checked(typed).stream()
                .flatMap(place -> lists.of(place).stream())
                .filter(place -> isTranslated(place.block())
                        || knownAsTheyAre.contains(place.block().text()))
                .toList();
        int highestKnown = known.stream().mapToInt(KnownBlock::id).max().orElse(0);
        var matching = UnitMatching.of(
                known,
                wanted.stream()
                        .map(place -> new EditedBlock(place.block().text()))
                        .toList(),
                Math.max(highest, highestKnown));
        String text = marked(typed, wanted, matching.blocks());
        requireMarked(text, wanted, matching.blocks());
        Set<Integer> reworded = matching.blocks().stream()
                .filter(block -> block.is(Fate.REWORDED))
                .map(MatchedBlock::id)
                .collect(Collectors.toSet());
        return new MarkedBody(text, matching.highest(), reworded);
    }

    private static String marked(String typed, List<BlockInPlace> places, List<MatchedBlock> blocks) {
        StringBuilder marked = new StringBuilder(typed);
        for (int i = places.size() - 1; i >= 0; i--) {
            String marker = Marker.of(blocks.get(i).id());
            BlockInPlace place = places.get(i);
            marked.insert(place.markerOffset(), place.behind() ? " " + marker : marker + "\n");
        }
        return marked.toString();
    }

    private static void requireMarked(String text, List<BlockInPlace> places, List<MatchedBlock> blocks) {
        List<Block> found = blocks(text).stream()
                .map(BlockInPlace::block)
                .filter(block -> block.marker() != null)
                .toList();
        boolean right = found.size() == blocks.size();
        for (int i = 0; right && i < found.size(); i++) {
            right = number(found.get(i)) == blocks.get(i).id()
                    && found.get(i).text().equals(places.get(i).block().text());
        }
        if (!right) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "unmarkable");
        }
    }

    /** None for a text that is too large to be taken apart. */
    public static List<BlockInPlace> blocks(String body) {
        List<Finding> found = new ArrayList<>();
        return holds(body, found) ? read(body, found).blocks() : List.of();
    }

    private static List<BlockInPlace> checked(String typed) {
        List<Finding> found = new ArrayList<>();
        if (!holds(typed, found)) {
            throw Problem.of(
                    Problem.Kind.UNPROCESSABLE,
                    "unkeepable",
                    Map.of("reason", found.get(0).message()));
        }
        LessonBody body = read(typed, found);
        boolean marked = body.highest() != null
                || found.stream().anyMatch(finding -> finding.message().startsWith("marker "));
        if (marked) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "typed-marker");
        }
        return body.blocks();
    }

    private static boolean holds(String body, List<Finding> found) {
        return MarkdownLimits.hold(new Lines(body), 1, new Findings("", found));
    }

    private static LessonBody read(String body, List<Finding> found) {
        return new LessonBody(body, new Lines(body), 0, new Findings("", found));
    }

    private static boolean isTranslated(Block block) {
        return block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.RULE;
    }

    private static int number(Block block) {
        @Nullable Integer marker = block.marker();
        return marker == null ? 0 : marker;
    }
}

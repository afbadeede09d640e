package se.wikimedia.hub.folio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.wikimedia.hub.markup.Block;
import se.wikimedia.hub.markup.BlockInPlace;

/**
 * Lists whose items are units of their own. Between two markers an item is a block; without them the items that stand
 * apart are one list again. Where a lesson has such items, lists that are typed in it with blank lines between their items
 * are taken apart, unless the lesson knows the very list as one unit.
 */
final class ListItems {

    private static final Pattern NEXT = Pattern.compile("\\n[ \\t]*\\n(?= {0,3}(?:[-+*]|[0-9]{1,9}[.)])[ \\t])");
    private static final Pattern FIRST = Pattern.compile(" {0,3}(?:[-+*]|[0-9]{1,9}[.)])[ \\t]");

    private final boolean apart;
    private final Set<String> known;

    /** @param known texts of the lesson's blocks until now */
    ListItems(List<BlockInPlace> before, Set<String> known) {
        this.known = known;
        boolean neighbours = false;
        for (int i = 1; i < before.size(); i++) {
            neighbours |= isList(before.get(i - 1)) && isList(before.get(i));
        }
        this.apart = neighbours;
    }

    private static boolean isList(BlockInPlace place) {
        return place.block().kind() == Block.Kind.LIST;
    }

    List<BlockInPlace> of(BlockInPlace place) {
        Block block = place.block();
        boolean list = isList(place) && FIRST.matcher(block.text()).lookingAt();
        return apart && list && !known.contains(block.text()) ? items(place) : List.of(place);
    }

    private static List<BlockInPlace> items(BlockInPlace place) {
        String text = place.block().text();
        List<BlockInPlace> items = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        int start = 0;
        while (next.find()) {
            items.add(item(place, start, next.start()));
            start = next.end();
        }
        items.add(item(place, start, text.length()));
        return items;
    }

    private static BlockInPlace item(BlockInPlace list, int start, int end) {
        String text = list.block().text();
        int line = list.block().line()
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        Block item = new Block(null, text.substring(start, end), line, Block.Kind.LIST);
        return new BlockInPlace(item, true, list.markerOffset() + start, false);
    }
}

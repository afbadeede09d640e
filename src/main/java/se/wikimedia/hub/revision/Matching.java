package se.wikimedia.hub.revision;

import java.util.List;

/**
 * An edited text whose blocks have their ids.
 *
 * @param blocks in the order of the edited text
 * @param gone ids that no block has any more, in the order of the text before; they are never given again
 * @param highest the highest id ever used, those of this edit included
 */
public record Matching(List<MatchedBlock> blocks, List<Integer> gone, int highest) {

    public Matching {
        blocks = List.copyOf(blocks);
        gone = List.copyOf(gone);
    }
}

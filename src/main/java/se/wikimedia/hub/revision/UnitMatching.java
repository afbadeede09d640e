package se.wikimedia.hub.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds out which block of an edited text is which unit of the text before. Three steps, each over what the former left:
 *
 * <ol>
 * <li>An id that the author kept is kept, by the first block that claims it and whatever the text; an id that no block
 *     had before is not.
 * <li>The same text keeps its id wherever it stands; the same text several times, in order.
 * <li>Of all pairs that are similar enough, the best first: a stable matching (Gale and Shapley 1962) for preferences
 *     that both sides share, so that no id goes to a block while another matches it better and is not matched better
 *     itself. The same matching is the greatest one when lists of pairs, best first, are compared like words.
 * </ol>
 *
 * Similarity is {@link WordProfile}'s, 0 to 1,000. A block that stayed between the same unchanged neighbours needs 400
 * (a part that is a quarter of the whole still has it; few paragraphs about different things do) and is preferred by
 * 100; one that also moved needs 600. The bigger part of a split block thus keeps the id, the first of equal ones,
 * and a merged block has the id of the one it holds more of. Everything else is new.
 *
 * <p>Without kept ids, the following holds: a text that is in both versions keeps its id; ids are unique; new ids lie
 * above the highest ever used; matching a result once more changes nothing; equal input gives equal output. Time is
 * O(n m w) for n and m blocks that are in one version only and w words each (2,000 at most); memory O(n m).
 */
public final class UnitMatching {

    private static final int SIMILAR_IN_PLACE = 400;
    private static final int SIMILAR_ELSEWHERE = 600;
    private static final int WORTH_OF_PLACE = 100;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::score)
            .reversed()
            .thenComparingInt(Pair::distance)
            .thenComparingInt(Pair::before)
            .thenComparingInt(Pair::after);

    private final List<KnownBlock> before;
    private final List<EditedBlock> after;
    private final BitSet taken = new BitSet();

    /** For each block after, the place of its unit before; -1 where there is none. */
    private final int[] origins;

    private record Pair(int before, int after, int score) {
        int distance() {
            return Math.abs(before - after);
        }
    }

    private UnitMatching(List<KnownBlock> before, List<EditedBlock> after) {
        this.before = before;
        this.after = after;
        origins = new int[after.size()];
        Arrays.fill(origins, -1);
    }

    /**
     * @param before the blocks with their ids, in order
     * @param after the blocks of the edited text, in order
     * @param highest the highest id ever used in this text, by blocks that are gone too; 0 if there is none
     * @throws IllegalArgumentException if an id is there twice before, or is higher than the highest
     */
    public static Matching of(List<KnownBlock> before, List<EditedBlock> after, int highest) {
        requireIds(before, highest);
        UnitMatching matching = new UnitMatching(before, after);
        matching.keepClaimed();
        matching.keepSame();
        matching.keepSimilar();
        return matching.result(highest);
    }

    private static void requireIds(List<KnownBlock> before, int highest) {
        Set<Integer> ids = new HashSet<>();
        for (KnownBlock block : before) {
            if (block.id() > highest || !ids.add(block.id())) {
                throw new IllegalArgumentException("id " + block.id() + " is not unique or above " + highest);
            }
        }
    }

    private void keepClaimed() {
        Map<Integer, Integer> places = new HashMap<>();
        IntStream.range(0, before.size()).forEach(b -> places.put(before.get(b).id(), b));
        for (int a = 0; a < after.size(); a++) {
            var keptId = after.get(a).keptId();
            Integer place = keptId.isPresent() ? places.remove(keptId.getAsInt()) : null;
            if (place != null) {
                keep(place, a);
            }
        }
    }

    private void keepSame() {
        Map<String, Queue<Integer>> places = new HashMap<>();
        freeBefore().forEach(b -> places.computeIfAbsent(before.get(b).text(), unseen -> new ArrayDeque<>())
                .add(b));
        for (int a : freeAfter()) {
            var same = places.get(after.get(a).text());
            Integer place = same == null ? null : same.poll();
            if (place != null) {
                keep(place, a);
            }
        }
    }

    private void keepSimilar() {
        for (Pair pair : similarPairs()) {
            if (origins[pair.after] < 0 && !taken.get(pair.before)) {
                keep(pair.before, pair.after);
            }
        }
    }

    private List<Pair> similarPairs() {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, WordProfile> profiles = new HashMap<>();
        for (int a : freeAfter()) {
            profiles.put(a, WordProfile.of(after.get(a).text(), numbers));
        }
        Neighbours neighbours = Neighbours.of(origins, before.size());
        List<Pair> pairs = new ArrayList<>();
        for (int b : freeBefore()) {
            WordProfile known = WordProfile.of(before.get(b).text(), numbers);
            profiles.forEach((a, edited) -> {
                boolean inPlace = neighbours.areShared(b, a);
                int enough = inPlace ? SIMILAR_IN_PLACE : SIMILAR_ELSEWHERE;
                int similarity = known.couldReach(enough, edited) ? known.similarity(edited) : 0;
                if (similarity >= enough) {
                    pairs.add(new Pair(b, a, similarity + (inPlace ? WORTH_OF_PLACE : 0)));
                }
            });
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private void keep(int place, int a) {
        taken.set(place);
        origins[a] = place;
    }

    private List<Integer> freeBefore() {
        return IntStream.range(0, before.size())
                .filter(b -> !taken.get(b))
                .boxed()
                .toList();
    }

    private List<Integer> freeAfter() {
        return IntStream.range(0, after.size())
                .filter(a -> origins[a] < 0)
                .boxed()
                .toList();
    }

    private Matching result(int highest) {
        BitSet stayed = LongestRun.of(origins);
        int last = highest;
        List<MatchedBlock> blocks = new ArrayList<>();
        for (int a = 0; a < after.size(); a++) {
            boolean isNew = origins[a] < 0;
            int id = isNew ? ++last : before.get(origins[a]).id();
            blocks.add(new MatchedBlock(id, after.get(a).text(), fates(a, stayed.get(a))));
        }
        var gone = freeBefore().stream().map(b -> before.get(b).id()).toList();
        return new Matching(blocks, gone, last);
    }

    private Set<Fate> fates(int a, boolean stayed) {
        if (origins[a] < 0) {
            return Collections.unmodifiableSet(EnumSet.of(Fate.NEW));
        }
        boolean same = before.get(origins[a]).text().equals(after.get(a).text());
        EnumSet<Fate> fates = EnumSet.of(same ? Fate.KEPT : Fate.REWORDED);
        if (!stayed) {
            fates.add(Fate.MOVED);
        }
        return Collections.unmodifiableSet(fates);
    }
}

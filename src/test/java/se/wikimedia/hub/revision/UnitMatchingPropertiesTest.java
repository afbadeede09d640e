package se.wikimedia.hub.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitMatchingPropertiesTest {

    private static final long SEED = 3_020;

    private static void everyScript(Consumer<EditScript> property) {
        System.out.println("UnitMatchingPropertiesTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            property.accept(new EditScript(random, 1 + random.nextInt(10)));
        }
    }

    private static Matching match(EditScript script) {
        return UnitMatching.of(script.before(), script.after(), EditScript.highest());
    }

    @Test
    void unchangedTextsKeepTheirIds() {
        everyScript(script -> {
            Matching matching = match(script);
            Map<String, List<Integer>> before = script.before().stream()
                    .collect(Collectors.groupingBy(
                            KnownBlock::text, Collectors.mapping(KnownBlock::id, Collectors.toList())));
            Map<String, List<Integer>> after = matching.blocks().stream()
                    .filter(block -> block.is(Fate.KEPT))
                    .collect(Collectors.groupingBy(
                            MatchedBlock::text, Collectors.mapping(MatchedBlock::id, Collectors.toList())));
            Map<String, Long> counts =
                    script.after().stream().collect(Collectors.groupingBy(EditedBlock::text, Collectors.counting()));
            before.forEach((text, ids) -> {
                int stayed = (int) Math.min(ids.size(), counts.getOrDefault(text, 0L));
                assertThat(after.getOrDefault(text, List.of())).isEqualTo(ids.subList(0, stayed));
            });
        });
    }

    @Test
    void noIdMovesToAnUnrelatedText() {
        everyScript(script -> {
            List<MatchedBlock> blocks = match(script).blocks();
            Map<Integer, Integer> origins = new HashMap<>();
            IntStream.range(0, script.before().size()).forEach(origin -> origins.put(EditScript.id(origin), origin));
            for (int i = 0; i < blocks.size(); i++) {
                if (!blocks.get(i).is(Fate.NEW)) {
                    assertThat(script.written().get(i).origins())
                            .contains(origins.get(blocks.get(i).id()));
                }
            }
        });
    }

    @Test
    void everyIdIsThereOnceOrGoneAndNewOnesAreAboveTheHighest() {
        everyScript(script -> {
            Matching matching = match(script);
            List<Integer> all = new ArrayList<>(matching.gone());
            matching.blocks().forEach(block -> all.add(block.id()));
            assertThat(all)
                    .doesNotHaveDuplicates()
                    .containsAll(script.before().stream().map(KnownBlock::id).toList());
            List<Integer> added = matching.blocks().stream()
                    .filter(block -> block.is(Fate.NEW))
                    .map(MatchedBlock::id)
                    .toList();
            int highest = EditScript.highest();
            assertThat(added)
                    .isEqualTo(IntStream.rangeClosed(highest + 1, highest + added.size())
                            .boxed()
                            .toList());
            assertThat(matching.highest()).isEqualTo(highest + added.size());
            assertThat(matching.blocks()).extracting(MatchedBlock::text).isEqualTo(texts(script));
        });
    }

    private static List<String> texts(EditScript script) {
        return script.after().stream().map(EditedBlock::text).toList();
    }

    @Test
    void matchingAgainChangesNothing() {
        everyScript(script -> {
            Matching matching = match(script);
            assertThat(match(script)).isEqualTo(matching);
            List<KnownBlock> result = matching.blocks().stream()
                    .map(block -> new KnownBlock(block.id(), block.text()))
                    .toList();
            Matching again = UnitMatching.of(result, script.after(), matching.highest());
            assertThat(again.blocks()).extracting(MatchedBlock::id).isEqualTo(ids(matching));
            assertThat(again.blocks()).allMatch(block -> block.fates().equals(Set.of(Fate.KEPT)));
            assertThat(again.gone()).isEmpty();
            assertThat(again.highest()).isEqualTo(matching.highest());
        });
    }

    private static List<Integer> ids(Matching matching) {
        return matching.blocks().stream().map(MatchedBlock::id).toList();
    }

    @Test
    void whatTheAuthorKeptIsKept() {
        Random random = new Random(SEED);
        everyScript(script -> {
            List<KnownBlock> before = script.before();
            List<EditedBlock> after = script.after().stream()
                    .map(block -> random.nextBoolean()
                            ? block
                            : new EditedBlock(block.text(), OptionalInt.of(random.nextInt(30))))
                    .toList();
            Matching matching = UnitMatching.of(before, after, EditScript.highest());
            Set<Integer> known = before.stream().map(KnownBlock::id).collect(Collectors.toSet());
            Set<Integer> claimed = new HashSet<>();
            for (int i = 0; i < after.size(); i++) {
                OptionalInt kept = after.get(i).keptId();
                if (kept.isPresent() && known.contains(kept.getAsInt()) && claimed.add(kept.getAsInt())) {
                    assertThat(matching.blocks().get(i).id()).isEqualTo(kept.getAsInt());
                }
            }
            assertThat(ids(matching)).doesNotHaveDuplicates();
        });
    }

    /** The worth of a place is 100, so whatever is better by more is better in any place. */
    @Test
    void noBlockAndIdWouldBothBeBetterOffTogether() {
        everyScript(script -> {
            Map<String, Integer> numbers = new HashMap<>();
            Function<String, WordProfile> profile = text -> WordProfile.of(text, numbers);
            Map<Integer, String> known =
                    script.before().stream().collect(Collectors.toMap(KnownBlock::id, KnownBlock::text));
            Matching matching = match(script);
            Map<Integer, Integer> satisfied = new HashMap<>();
            matching.blocks().stream()
                    .filter(block -> !block.is(Fate.NEW))
                    .forEach(block -> satisfied.put(block.id(), satisfaction(block, known, profile)));
            for (MatchedBlock block : matching.blocks()) {
                int own = satisfaction(block, known, profile);
                known.forEach((id, text) -> {
                    int together = profile.apply(text).similarity(profile.apply(block.text()));
                    boolean bothGain =
                            together >= 600 && together > own + 100 && together > satisfied.getOrDefault(id, 0) + 100;
                    assertThat(bothGain).as("%s would rather be %d", block, id).isFalse();
                });
            }
        });
    }

    private static int satisfaction(
            MatchedBlock block, Map<Integer, String> known, Function<String, WordProfile> profile) {
        if (block.is(Fate.NEW)) {
            return 0;
        }
        return block.is(Fate.KEPT)
                ? Integer.MAX_VALUE - 100
                : profile.apply(known.get(block.id())).similarity(profile.apply(block.text()));
    }

    /** A pair of places that may be matched. */
    private record Pair(int before, int after, int similarity) {}

    /**
     * Where no text is in both versions, every pair is in place, and the matching is, of all matchings of pairs of 400
     * or more, the one whose list of pairs, best first, is the greatest: pair by pair, a missing one being the least.
     */
    @Test
    void itIsTheBestOfAllMatchings() {
        System.out.println("UnitMatchingPropertiesTest seed " + (SEED + 1));
        Random random = new Random(SEED + 1);
        int matched = 0;
        for (int i = 0; i < 1_000; i++) {
            List<KnownBlock> before = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(id -> new KnownBlock(id, text(random, "x")))
                    .toList();
            List<EditedBlock> after = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(place -> new EditedBlock(text(random, "y")))
                    .toList();
            List<Pair> ranked = ranked(before, after);
            List<Integer> best = best(ranked, 0, new HashSet<>(), new HashSet<>());
            Map<Integer, Integer> expected = best.stream()
                    .collect(Collectors.toMap(rank -> ranked.get(rank).after, rank -> ranked.get(rank).before));
            Matching matching = UnitMatching.of(before, after, 100);
            for (int a = 0; a < after.size(); a++) {
                MatchedBlock block = matching.blocks().get(a);
                assertThat(block.is(Fate.NEW) ? null : block.id()).isEqualTo(expected.get(a));
            }
            matched += best.size();
        }
        assertThat(matched).isGreaterThan(500);
    }

    /** No text is in both versions, since the last word tells them apart. */
    private static String text(Random random, String last) {
        return random.ints(3 + random.nextInt(4), 0, 6).mapToObj(i -> "w" + i).collect(Collectors.joining(" "))
                + " and " + last;
    }

    private static List<Pair> ranked(List<KnownBlock> before, List<EditedBlock> after) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int b = 0; b < before.size(); b++) {
            for (int a = 0; a < after.size(); a++) {
                int similarity = WordProfile.of(before.get(b).text(), numbers)
                        .similarity(WordProfile.of(after.get(a).text(), numbers));
                if (similarity >= 400) {
                    pairs.add(new Pair(b, a, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.similarity)
                .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
                .thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        return pairs;
    }

    /** Tries every matching; ranks ascend. */
    private static List<Integer> best(List<Pair> ranked, int rank, Set<Integer> before, Set<Integer> after) {
        if (rank == ranked.size()) {
            return List.of();
        }
        Pair pair = ranked.get(rank);
        List<Integer> without = best(ranked, rank + 1, before, after);
        if (before.contains(pair.before) || after.contains(pair.after)) {
            return without;
        }
        before.add(pair.before);
        after.add(pair.after);
        List<Integer> with = new ArrayList<>(List.of(rank));
        with.addAll(best(ranked, rank + 1, before, after));
        before.remove(pair.before);
        after.remove(pair.after);
        return isGreater(with, without) ? with : without;
    }

    private static boolean isGreater(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) < other.get(i);
            }
        }
        return one.size() > other.size();
    }
}
